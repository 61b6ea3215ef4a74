import type { FlowDocument } from '@alur/flows'

export type WayIn = { kind: 'help' } | { kind: 'silence' } | { kind: 'word'; word: string }

/** How each step is reached besides its edges: help, silence and the words that work everywhere. */
export function waysIn(document: FlowDocument): Map<string, WayIn[]> {
  const { help, silence, words } = document.settings
  const ways = new Map<string, WayIn[]>()
  const add = (step: string | null | undefined, way: WayIn) => {
    if (step) ways.set(step, [...(ways.get(step) ?? []), way])
  }
  add(help, { kind: 'help' })
  add(silence.expire.to, { kind: 'silence' })
  for (const word of words) {
    const said = Object.values(word.words).flat()[0] ?? word.id
    add(word.to, { kind: 'word', word: said })
  }
  return ways
}
