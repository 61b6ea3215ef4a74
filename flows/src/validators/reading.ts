/** Why an answer was not taken: nothing there, not of this form, out of bounds, or of two meanings. */
export type RefusalReason = 'empty' | 'format' | 'range' | 'ambiguous'

/** What a customer's words mean, in its stored form, or why they were not understood. */
export type Reading = { ok: true; value: string } | { ok: false; reason: RefusalReason }

export function understood(value: string): Reading {
  return { ok: true, value }
}

export function refused(reason: RefusalReason): Reading {
  return { ok: false, reason }
}
