import { Holiday } from '@alur/flows'

export type ReadHolidays = { holidays: Holiday[]; unread: string[] }

const LONGEST_NAME = 80
const LINE = /^(\d{4}-\d{2}-\d{2})[\s,;:|–-]*(.*)$/

/** Holidays from lines such as `2026-08-17 Hari Kemerdekaan`, and the lines that have no date. */
export function readHolidays(text: string): ReadHolidays {
  const holidays: Holiday[] = []
  const unread: string[] = []
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') continue
    const [, date, name = ''] = LINE.exec(line) ?? []
    const read = Holiday.safeParse({ date, name: name.trim().slice(0, LONGEST_NAME) })
    if (read.success) holidays.push(read.data)
    else unread.push(line)
  }
  return { holidays, unread }
}

/** One list of both in the order of days; of two names of a day the newer one stays. */
export function mergeHolidays(old: readonly Holiday[], added: readonly Holiday[]): Holiday[] {
  const byDate = new Map([...old, ...added].map((one) => [one.date, one]))
  return [...byDate.values()].sort((left, right) => left.date.localeCompare(right.date))
}
