/** Names of months as people type them, Indonesian and English, by number. */
const NAMES: [month: number, names: string][] = [
  [1, 'jan january januari'],
  [2, 'feb february februari pebruari'],
  [3, 'mar march maret mrt'],
  [4, 'apr april'],
  [5, 'may mei'],
  [6, 'jun june juni'],
  [7, 'jul july juli'],
  [8, 'aug august agu ags agt agust agustus'],
  [9, 'sep sept september'],
  [10, 'oct october okt oktober'],
  [11, 'nov november nopember nop'],
  [12, 'dec december des desember'],
]

const MONTHS = new Map(
  NAMES.flatMap(([month, names]) => names.split(' ').map((name) => [name, month] as const)),
)

export function monthNamed(name: string): number | undefined {
  return MONTHS.get(name)
}
