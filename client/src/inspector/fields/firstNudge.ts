import type { Settings } from '@alur/flows'

/** A reminder as it begins: soon enough that the customer still knows what it was about. */
export const FIRST_NUDGE: NonNullable<Settings['silence']['nudge']> = {
  after: { amount: 10, unit: 'minutes' },
  text: {},
}
