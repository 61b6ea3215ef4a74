import type { Settings } from '@alur/flows'

export type WayIn = { kind: 'help' } | { kind: 'silence' } | { kind: 'word'; word: string }

/** How each step is reached besides its edges: help, silence and the words that work everywhere. */
export function waysIn({ help, silence, words }: Settings): Map<string, WayIn[]> {
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
