import type { PageError } from './contract.ts'

/** The page asked for something that cannot be. */
export class PhonePageError extends Error {
  readonly code: PageError['error']['code']

  constructor(code: PageError['error']['code'], message: string) {
    super(message)
    this.name = 'PhonePageError'
    this.code = code
  }
}

export const pageStatuses: Record<PageError['error']['code'], number> = {
  invalid_request: 400,
  not_found: 404,
  offline: 409,
  too_large: 413,
  not_started: 503,
  internal: 500,
}
