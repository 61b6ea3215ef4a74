import type { Decimal } from '../decimal.ts'
import { formatNumber } from './formatNumber.ts'

/** A fraction as a percentage: 0.3676 is `36.76%`, in Indonesian `36,76%`. */
export function formatPercent(value: Decimal, language: string, places: number): string {
  return `${formatNumber(value.times(100), language, places)}%`
}
