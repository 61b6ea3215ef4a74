import type { KindCoverage } from '@alur/flows'

/** Every exit of every kind with how often it was taken, and the share of those taken at all. */
export function kindTable(kinds: KindCoverage[]): string {
  const width = Math.max(...kinds.map(({ kind }) => kind.length))
  const lines = kinds.map(({ kind, exits }) => {
    const taken = exits.filter((exit) => exit.taken > 0).length
    const share = exits.length === 0 ? '100' : String(Math.floor((taken / exits.length) * 100))
    const counts = exits.map(({ exit, taken }) => `${exit} ${taken}`).join(', ')
    return `${kind.padEnd(width)} ${share.padStart(4)} %  ${counts || 'no way out'}`
  })
  const all = kinds.flatMap(({ exits }) => exits)
  const taken = all.filter((exit) => exit.taken > 0).length
  return `kinds:\n${lines.map((line) => `  ${line}\n`).join('')}  ${taken} of ${all.length} exits of ${kinds.length} kinds taken\n`
}
