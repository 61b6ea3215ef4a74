import { addDays } from '../formula/calendar.ts'

export type OpeningHours = {
  /** Days from 1, Monday, to 7; an interval that ends not later than it begins ends on the next day. */
  intervals: readonly { days: readonly number[]; from: string; to: string }[]
  /** Dates on which no interval begins. */
  holidays: ReadonlySet<string>
}

/** A local date, `YYYY-MM-DD`, and time, `HH:MM`. */
export type LocalMoment = { date: string; time: string }

/** Far beyond any holiday season; who is closed for longer has no next opening to tell. */
const DAYS_AHEAD = 60

/** Whether this moment lies in an interval: its first minute does, its last does not. */
export function isOpen(hours: OpeningHours, { date, time }: LocalMoment): boolean {
  const yesterday = addDays(date, -1)
  return (
    beginningOn(hours, date).some(
      ({ from, to }) => time >= from && (isOvernight({ from, to }) || time < to),
    ) || beginningOn(hours, yesterday).some((one) => isOvernight(one) && time < one.to)
  )
}

/** The first beginning of an interval after this moment. */
export function nextOpening(
  hours: OpeningHours,
  { date, time }: LocalMoment,
): LocalMoment | undefined {
  for (let days = 0; days <= DAYS_AHEAD; days += 1) {
    const day = addDays(date, days)
    const [first] = beginningOn(hours, day)
      .map(({ from }) => from)
      .filter((from) => days > 0 || from > time)
      .sort()
    if (first !== undefined) return { date: day, time: first }
  }
  return undefined
}

function beginningOn({ intervals, holidays }: OpeningHours, date: string) {
  if (holidays.has(date)) return []
  // Sunday is 0 to JavaScript and 7 here.
  const day = new Date(`${date}T00:00:00Z`).getUTCDay() || 7
  return intervals.filter(({ days }) => days.includes(day))
}

function isOvernight({ from, to }: { from: string; to: string }): boolean {
  return to <= from
}
