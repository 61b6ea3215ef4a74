import type { Conversation, FlowDocument, Subflows } from '@alur/flows'
import type { Reading } from '../document/reading.ts'
import { exitLabel } from '../kinds/exitLabel.ts'
import type { InterfaceLanguage } from '../words/words.ts'
import { calledOutcome } from './calledOutcome.ts'
import { placeName, stepOnCanvas } from './stepOnCanvas.ts'

export type End = { text: string; isBad: boolean; step: string | null }

type Where = {
  document: FlowDocument
  subflows: Subflows
  reading: Reading
  language: InterfaceLanguage
}

/** Why a conversation is over, in words, and the step to look at; null while it goes on. */
export function endOf(
  conversation: Conversation,
  { document, subflows, reading, language }: Where,
): End | null {
  const words = reading.words.simulator
  const onCanvas = (place: string | null) => stepOnCanvas(document, place)
  if (conversation.status === 'active') return null
  if (conversation.fault) {
    const { node, message } = conversation.fault
    return {
      text: `${words.fault(node === null ? '–' : placeName(document, node))} ${message[language]}`,
      isBad: true,
      step: onCanvas(node),
    }
  }
  if (conversation.outcome !== 'unwired') {
    return { text: words.ended(conversation.outcome ?? ''), isBad: false, step: null }
  }
  const last = conversation.turns.flatMap(({ exits }) => exits).at(-1)
  const node = document.nodes.find(({ id }) => id === onCanvas(last?.node ?? null))
  if (!last || !node) return { text: words.unwiredSomewhere, isBad: true, step: null }
  const called = calledOutcome(last.node, document, subflows)
  const exit = exitLabel(node, called?.exit ?? last.exit, reading)
  return { text: words.unwired(node.id, exit), isBad: true, step: node.id }
}
