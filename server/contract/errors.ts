import { Finding } from '@alur/flows'
import { z } from 'zod'

/** Every way the API refuses, with its HTTP status: the only table of the two. */
export const ERROR_STATUS = {
  bad_request: 400,
  forbidden: 403,
  not_found: 404,
  stale_revision: 409,
  flow_exists: 409,
  flow_published: 409,
  keyword_taken: 409,
  not_yours: 409,
  window_closed: 409,
  gone: 410,
  too_large: 413,
  has_errors: 422,
  internal: 500,
  unavailable: 503,
} as const

export const ErrorCode = z.enum(Object.keys(ERROR_STATUS) as (keyof typeof ERROR_STATUS)[])
export type ErrorCode = keyof typeof ERROR_STATUS

/** The body of every answer that is not a success. `details` depends on the code, see below. */
export const ErrorBody = z.object({
  error: z.object({ code: ErrorCode, message: z.string(), details: z.unknown().optional() }),
})
export type ErrorBody = z.infer<typeof ErrorBody>

/** `bad_request`: what is wrong, and where in the body (`nodes.3.data.text`). */
export const Problem = z.object({ path: z.string(), message: z.string() })
export type Problem = z.infer<typeof Problem>
export const BadRequestDetails = z.object({ problems: z.array(Problem) })

/** `stale_revision`: what is stored now. */
export const StaleRevisionDetails = z.object({ revision: z.int(), savedAt: z.iso.datetime() })

/** `flow_exists`: an id that is free. */
export const FlowExistsDetails = z.object({ suggestedId: z.string() })

/** `keyword_taken`: the words, and the live flows that own them. */
export const KeywordTakenDetails = z.object({
  taken: z.array(z.object({ word: z.string(), flow: z.string(), name: z.string() })),
})

/** `has_errors`: the findings that keep the flow from being published. */
export const HasErrorsDetails = z.object({ findings: z.array(Finding) })
