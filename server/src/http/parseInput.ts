import type { z } from 'zod'
import { AppError } from '../lib/appError.ts'

/** What a caller sent, checked; what is wrong with it is told with its path. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  throw new AppError('bad_request', 'The request is not what this address takes', {
    details: { problems },
  })
}
