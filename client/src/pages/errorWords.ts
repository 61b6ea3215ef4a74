import { ApiError } from '../api/apiError.ts'
import type { Words } from '../words/words.ts'

/** What went wrong, for people. The server's own sentences are in English. */
export function errorWords(error: unknown, { errors }: Words['desk']): string {
  if (!(error instanceof ApiError)) return errors.broken
  if (error.code === 'offline' || error.code === 'unavailable') return errors.offline
  return error.code === 'unexpected' ? errors.unexpected : error.message
}
