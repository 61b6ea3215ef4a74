import { z } from 'zod'
import { JsonValue } from '../formula/jsonValue.ts'

/**
 * An example that a step which computes must satisfy: with these variables it gives those. All others
 * are empty; formulas about the day see `today`, else the first day of 2026.
 */
export const TestCase = z.strictObject({
  name: z.string().max(80).optional(),
  given: z.record(z.string(), JsonValue),
  expect: z.record(z.string(), JsonValue),
  today: z.iso.date().optional(),
})
export type TestCase = z.infer<typeof TestCase>
