import { Decimal as Base } from 'decimal.js'

/**
 * The one kind of number in flows: 34 significant digits, half away from zero. A clone, so that no
 * other code of the process can change the settings. What is smaller than 1e-60 becomes zero, what is
 * larger than 1e60 becomes infinite and is refused by `boundedNumber`.
 */
export const Decimal = Base.clone({
  defaults: true,
  precision: 34,
  rounding: Base.ROUND_HALF_UP,
  minE: -60,
  maxE: 60,
})
export type Decimal = Base

/** No sum of money or count in a flow comes near it; it keeps every result writable in plain digits. */
const LARGEST = new Decimal('1e30')

/** Reads plain digits such as `-1500.25`; undefined for exponents, separators and too large numbers. */
export function readDecimal(text: string): Decimal | undefined {
  if (text.length > 2_000 || !/^-?\d+(\.\d+)?$/.test(text)) return undefined
  const value = new Decimal(text).toSignificantDigits(34)
  return isWithinBounds(value) ? value : undefined
}

export function isWithinBounds(value: Decimal): boolean {
  // Nearly all values have far fewer digits, and need no comparison.
  if (value.e < LARGEST.e) return true
  return value.isFinite() && value.abs().lte(LARGEST)
}

/** Plain digits, never an exponent, never `-0`. */
export function writeDecimal(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed()
}
