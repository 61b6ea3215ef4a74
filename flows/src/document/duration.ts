import { z } from 'zod'

export const DurationUnit = z.enum(['seconds', 'minutes', 'hours', 'days'])

/** A length of time as people say it: `{ "amount": 10, "unit": "minutes" }`. */
export const Duration = z
  .strictObject({ amount: z.int().min(1).max(10_000), unit: DurationUnit })
  .meta({ id: 'Duration' })
export type Duration = z.infer<typeof Duration>

const UNIT_MS = { seconds: 1_000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 }

export function durationMs({ amount, unit }: Duration): number {
  return amount * UNIT_MS[unit]
}
