import { newTraceId } from './ids.ts'

/** The business sent something Graph refuses; `details` names the field in its reader's words. */
export class GraphError extends Error {
  readonly code: number
  readonly details: string | undefined
  readonly subcode: number | undefined

  constructor(code: number, details?: string, subcode?: number) {
    super(titleOf(code))
    this.name = 'GraphError'
    this.code = code
    this.details = details
    this.subcode = subcode
  }
}

/** The body of a refusal, in the shape of Graph. */
export function graphErrorBody({ code, details, subcode }: GraphError) {
  const isAboutAccess = code === 190 || code === 2500 || subcode !== undefined
  return {
    error: {
      message: isAboutAccess ? (details ?? titleOf(code)) : `(#${code}) ${titleOf(code)}`,
      type: subcode === undefined ? 'OAuthException' : 'GraphMethodException',
      code,
      ...(subcode === undefined ? {} : { error_subcode: subcode }),
      ...(isAboutAccess ? {} : { error_data: { messaging_product: 'whatsapp', details } }),
      ...(transient.has(code) ? { is_transient: true } : {}),
      fbtrace_id: newTraceId(),
    },
  }
}

/** Rate limits come as 400 too: only the code says what happened. */
export function statusOf(code: number): number {
  if (code >= 200 && code <= 299) return 403
  return statuses.get(code) ?? 400
}

export function titleOf(code: number): string {
  return titles.get(code) ?? 'Something went wrong'
}

const transient = new Set([2, 4, 131016, 133004])

const statuses = new Map([
  [0, 401],
  [190, 401],
  [2, 503],
  [133004, 503],
  ...[3, 131000, 131016, 131045, 131057, 133000, 134102].map((code) => [code, 500] as const),
  ...[10, 368, 130497, 131005, 131031].map((code) => [code, 403] as const),
  [132001, 404],
])

const titles = new Map([
  [0, 'AuthException'],
  [1, 'An unknown error occurred'],
  [2, 'Service temporarily unavailable'],
  [4, 'Application request limit reached'],
  [10, 'Application does not have permission for this action'],
  [33, 'Parameter value is not valid'],
  [100, 'Invalid parameter'],
  [190, 'Invalid OAuth access token - Cannot parse access token'],
  [368, 'Temporarily blocked for policies violations'],
  [80007, 'Rate limit issues'],
  [130429, 'Rate limit hit'],
  [130472, "User's number is part of an experiment"],
  [131000, 'Something went wrong'],
  [131005, 'Access denied'],
  [131008, 'Required parameter is missing'],
  [131009, 'Parameter value is not valid'],
  [131016, 'Service unavailable'],
  [131020, 'Group is unknown'],
  [131021, 'Recipient cannot be sender'],
  [131026, 'Message undeliverable'],
  [131031, 'Business account locked'],
  [131042, 'Business eligibility payment issue'],
  [131047, 'Re-engagement message'],
  [131048, 'Spam rate limit hit'],
  [131049, 'This message was not delivered to maintain healthy ecosystem engagement'],
  [131051, 'Unsupported message type'],
  [131052, 'Media download error'],
  [131053, 'Media upload error'],
  [131056, '(Business Account, Consumer Account) pair rate limit hit'],
  [131057, 'Account in maintenance mode'],
  [132000, 'Number of parameters does not match the expected number of params'],
  [132001, 'Template name does not exist in the translation'],
  [132005, 'Translated text too long'],
  [132012, 'Parameter format does not match format in the created template'],
  [132018, 'There is an issue with the parameters in your template'],
  [133004, 'Server temporarily unavailable'],
  [133010, 'Phone number not registered'],
])
