/** Hours of the 24-hour clock that people mean by a part of the day. */
const PARTS: [names: string[], hours: number[]][] = [
  [['am', 'a.m'], range(0, 11)],
  [['pm', 'p.m'], range(12, 23)],
  [['dini hari', 'subuh'], range(0, 5)],
  [['pagi', 'in the morning', 'this morning'], range(1, 11)],
  [['siang'], range(10, 16)],
  [['in the afternoon', 'this afternoon'], range(12, 18)],
  [['sore', 'petang'], range(14, 18)],
  [['in the evening', 'this evening'], range(16, 23)],
  [['tengah hari'], [12]],
  [['tengah malam'], [0]],
  [
    ['malam', 'at night', 'tonight'],
    [...range(18, 23), ...range(0, 3)],
  ],
]

const HOURS = new Map(
  PARTS.flatMap(([names, hours]) => names.map((name) => [name, new Set(hours)] as const)),
)
const NAMES = Array.from(HOURS.keys())

export type DayPart = ReadonlySet<number>

/** The words before the part of the day that ends them, and the hours it may mean. */
export function splitDayPart(typed: string): { clock: string; part: DayPart | undefined } {
  // `2pm` is written together; the end of `malam` and `enam` is no part of the day.
  const name = NAMES.find(
    (one) => typed.endsWith(one) && /[\d ]$/.test(typed.slice(0, -one.length)),
  )
  if (name === undefined) return { clock: typed, part: undefined }
  return { clock: typed.slice(0, -name.length).trim(), part: HOURS.get(name) }
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
