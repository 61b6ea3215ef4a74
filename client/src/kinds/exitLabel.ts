import { type FlowNode, kindOf } from '@alur/flows'
import { type Reading, readText } from '../document/reading.ts'
import { kindWords } from './index.ts'

/** What an exit is called wherever steps are connected. */
export function exitLabel(node: FlowNode, exit: string, reading: Reading): string {
  const { words } = reading
  const exits = kindOf(node).exits(node.data)
  const own = exits.find(({ id }) => id === exit)
  if (own?.text) return readText(own.text, reading).replace(/\s+/g, ' ').trim() || exit
  if (own?.name) return own.name
  // `next` beside other exits takes what they leave over.
  if (exit === 'next' && own?.optional) return words.anyOption
  const special = exits.length > 1 ? kindWords(node.kind, words).exits?.[exit] : undefined
  return special ?? words.exits[exit] ?? exit
}
