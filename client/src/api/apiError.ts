import type { ErrorCode } from '@alur/server/contract'

/** `offline`: nobody answered. `unexpected`: an answer that the contract does not know. */
export type ApiErrorCode = ErrorCode | 'offline' | 'unexpected'

/** A refusal of the API, or no answer at all. */
export class ApiError extends Error {
  readonly code: ApiErrorCode
  readonly details: unknown

  constructor(
    code: ApiErrorCode,
    message: string,
    options: { details?: unknown; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'ApiError'
    this.code = code
    this.details = options.details
  }
}
