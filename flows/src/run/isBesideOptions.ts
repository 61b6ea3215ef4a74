import type { AnyMachineSnapshot } from 'xstate'
import { optionWords } from '../nodes/optionWords.ts'
import { foldText } from '../nodes/text.ts'
import { currentNode } from './currentNode.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { Snapshot } from './turn.ts'

/**
 * Whether the conversation stands at a choice that this text has nothing to do with: it is none of its
 * options and no word that works everywhere. A runtime may then take it for the word of another flow.
 */
export function isBesideOptions(machine: FlowMachine, snapshot: Snapshot, text: string): boolean {
  // Only the status and the value are read, which a stored snapshot has as well.
  const id = currentNode(snapshot as AnyMachineSnapshot)
  const node = id === null ? undefined : machine.nodes.get(id)
  if (node?.kind !== 'choice' || node.data.from) return false
  const said = foldText(text)
  return said !== '' && !machine.words.has(said) && !optionWords(node.data.options).has(said)
}
