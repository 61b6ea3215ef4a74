import type { DataOf } from '../../document/nodeOf.ts'
import { useReading } from '../../document/reading.ts'
import { weekdays } from '../fields/weekdays.ts'

type Interval = DataOf<'hours'>['days'][number]
type Bar = { from: number; to: number }

const DAY = 24 * 60
const MARKS = [0, 6, 12, 18, 24]

/** The week at a glance: a line for each day, filled while it is open. */
export function HoursWeek({ intervals }: { intervals: Interval[] }) {
  const { shared, hours } = useReading().words.panels
  return (
    <figure aria-label={hours.week} className="rounded-xl border border-border bg-raised/60 p-3">
      <ul className="flex flex-col gap-1.5">
        {weekdays(shared.locale).map((day) => (
          <li key={day.value} className="flex items-center gap-2">
            <span className="w-8 shrink-0 text-xs text-text-2">{day.label}</span>
            <span className="relative h-2.5 flex-1 overflow-hidden rounded-full bg-border/70">
              {barsOf(day.value, intervals).map(({ from, to }, index) => (
                <span
                  key={`${from}-${index + 1}`}
                  className="absolute inset-y-0 rounded-full bg-accent"
                  style={{ left: `${(from / DAY) * 100}%`, width: `${((to - from) / DAY) * 100}%` }}
                />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p aria-hidden className="mt-1 flex justify-between pl-10 text-[11px]/4 text-text-3">
        {MARKS.map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </p>
    </figure>
  )
}

/** The open stretches of a day in minutes; an interval over midnight goes on in the next day. */
function barsOf(day: number, intervals: Interval[]): Bar[] {
  const before = day === 1 ? 7 : day - 1
  return intervals.flatMap(({ days, from, to }): Bar[] => {
    const [begin, end] = [minutesOf(from), minutesOf(to)]
    if (end > begin) return days.includes(day) ? [{ from: begin, to: end }] : []
    return [
      ...(days.includes(day) ? [{ from: begin, to: DAY }] : []),
      ...(days.includes(before) && end > 0 ? [{ from: 0, to: end }] : []),
    ]
  })
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
