import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import { Duration, durationMs } from '../document/duration.ts'
import { DottedName } from '../document/ids.ts'
import { dateParts } from '../formula/calendar.ts'
import { FormulaError } from '../formula/formulaError.ts'
import type { Kind, Speaker } from './kind.ts'
import { keepOutput, Output, outputWrites, readAnswer } from './output.ts'

const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/

const data = z.strictObject({
  /** So long at most. */
  for: Duration.optional(),
  /** A formula for the local date until which it waits, and the time of that day. */
  until: z.string().max(2_000).optional(),
  at: z.string().regex(LOCAL_TIME, 'A time is written like 09:00').optional(),
  /** An outside event that ends the wait before, with facts that are kept. */
  event: DottedName.optional(),
  output: Output.optional(),
})
type Data = z.infer<typeof data>

/** Lets time pass, until a date or until something happens outside, whichever comes first. */
export const wait: Kind<Data> = {
  group: 'structure',
  icon: 'timer',
  waits: 'time',
  data,
  create: () => ({ for: { amount: 1, unit: 'hours' } }),
  exits: ({ event }) => [{ id: 'next' }, ...(event ? [{ id: 'happened' }] : [])],
  uses: ({ until }) =>
    until === undefined
      ? []
      : [{ path: ['until'], source: until, form: 'formula', expects: 'date' }],
  writes: ({ output = [] }) => outputWrites(output),
  texts: () => [],
  check: (data) =>
    data.for || data.until || data.event
      ? []
      : [
          {
            path: ['for'],
            severity: 'error',
            message: {
              en: 'Say how long it waits, until which date, or for which event.',
              id: 'Tentukan lamanya menunggu, sampai tanggal berapa, atau menunggu peristiwa apa.',
            },
          },
        ],
  compile: ({ id, data }, wiring) =>
    callingState(id, wiring, {
      outcomes: [{ exit: 'next' }, ...(data.event ? [{ exit: 'happened' }] : [])],
      isCall: false,
    }),
  due,
  overdue: 'next',
  signal: ({ event }) => event,
  keep: ({ output = [] }, { outcome, output: given }, speaker) =>
    readAnswer(['happened'], outcome, keepOutput(output, given, speaker)),
  summary: ({ for: duration, until, event }) =>
    [duration ? `${duration.amount} ${duration.unit}` : '', until ?? '', event ?? '']
      .filter((part) => part !== '')
      .join(' · '),
  sample: { for: { amount: 1, unit: 'hours' } },
}

/** The sooner of the two; a date without a time begins in the morning. */
function due(data: Data, speaker: Speaker): number | undefined {
  const { for: duration, until, at = '09:00', event } = data
  const date = until === undefined ? null : speaker.value(until)
  const isDate = typeof date === 'string' && dateParts(date) !== undefined
  const moments = [
    ...(duration ? [speaker.now + durationMs(duration)] : []),
    ...(isDate ? [speaker.momentOf(date, at)] : []),
  ]
  if (moments.length > 0) return Math.min(...moments)
  if (event === undefined) throw noEnd()
  return undefined
}

/** Nothing would ever wake a conversation that waits for no date. */
function noEnd(): FormulaError {
  return new FormulaError({
    en: 'There is no date until which to wait: the formula gave none.',
    id: 'Tidak ada tanggal untuk ditunggu: rumus tidak menghasilkan tanggal.',
  })
}
