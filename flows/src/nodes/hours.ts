import { z } from 'zod'
import { decidingState } from '../compile/decidingState.ts'
import { isTime } from '../formula/calendar.ts'
import type { DataProblem, Kind } from './kind.ts'
import { isOpen, nextOpening, type OpeningHours } from './openingHours.ts'
import { optionalWrite } from './output.ts'
import { shorten } from './text.ts'

const Time = z.string().refine(isTime, 'A time is written like 08:30')

const Interval = z.strictObject({
  /** 1 is Monday, 7 is Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: Time,
  /** Not later than `from`, it is a time of the next day: 00:00 to 00:00 is the whole day. */
  to: Time,
})

const data = z.strictObject({
  days: z.array(Interval).max(30),
  /** Whether the flow's holidays are closed; an interval over midnight belongs to its first day. */
  closedOnHolidays: z.boolean(),
  /** Keep the date and the time of the next opening while closed; both are emptied while open. */
  opensOn: z.string().optional(),
  opensAt: z.string().optional(),
})
type Data = z.infer<typeof data>

/** Goes one way while somebody is there, another while nobody is. */
export const hours: Kind<Data> = {
  group: 'decide',
  icon: 'clock',
  waits: false,
  data,
  create: () => ({
    days: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }],
    closedOnHolidays: true,
  }),
  exits: () => [{ id: 'open' }, { id: 'closed' }],
  uses: () => [],
  writes: ({ opensOn, opensAt }) => [
    ...optionalWrite('opensOn', opensOn, 'date'),
    ...optionalWrite('opensAt', opensAt, 'time'),
  ],
  texts: () => [],
  check,
  compile: ({ id }, wiring) =>
    decidingState(id, wiring, [
      { exit: 'open', description: 'open' },
      { exit: 'closed', description: 'closed' },
    ]),
  decide: (data, { today, time, holidays }) => {
    const opening: OpeningHours = {
      intervals: data.days,
      holidays: data.closedOnHolidays ? holidays : new Set(),
    }
    const now = { date: today, time }
    const open = isOpen(opening, now)
    const next = open ? undefined : nextOpening(opening, now)
    return {
      exit: open ? 'open' : 'closed',
      values: {
        ...(data.opensOn === undefined ? {} : { [data.opensOn]: next?.date ?? null }),
        ...(data.opensAt === undefined ? {} : { [data.opensAt]: next?.time ?? null }),
      },
    }
  },
  summary: ({ days }, language) =>
    shorten(
      days.map((one) => `${dayNames(one.days, language)} ${one.from}–${one.to}`).join(' · ') || '–',
    ),
  sample: {
    days: [
      { days: [1, 2, 3, 4, 5], from: '08:00', to: '20:00' },
      { days: [6], from: '08:00', to: '16:00' },
    ],
    closedOnHolidays: true,
    opensOn: 'opensOn',
    opensAt: 'opensAt',
  },
}

function check({ days }: Data): DataProblem[] {
  if (days.length > 0) return []
  return [
    {
      path: ['days'],
      severity: 'error',
      message: {
        en: 'It is never open. Say on which days, from when to when.',
        id: 'Tidak pernah buka. Tulis hari dan jamnya.',
      },
    },
  ]
}

/** Days in a row are named by the first and the last: Mon–Fri, Sat. */
function dayNames(days: number[], language: string): string {
  const runs: { first: number; last: number }[] = []
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1)
    if (run && run.last === day - 1) run.last = day
    else runs.push({ first: day, last: day })
  }
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  // 1 January 2024 was a Monday.
  const name = (day: number) => names.format(Date.UTC(2024, 0, day))
  return runs
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`))
    .join(', ')
}
