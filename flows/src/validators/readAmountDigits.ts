import { Decimal } from '../formula/decimal.ts'
import type { RefusalReason } from './reading.ts'

/**
 * Digits with points and commas as an amount. A separator with exactly three digits behind it groups
 * thousands; any other is a decimal point, which needs a unit behind the number (`1,5 juta`) or a
 * currency with that many decimals.
 */
export function readAmountDigits(
  digits: string,
  { hasUnit, decimals }: { hasUnit: boolean; decimals: number },
): Decimal | RefusalReason {
  if (/^\d+$/.test(digits)) return new Decimal(digits)
  const grouped = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(digits)
  if (grouped) {
    const [, groups = '', , fraction = ''] = grouped
    // `1.250 juta` may be 1.25 or 1,250 million.
    const isLone = groups.length <= 7 && fraction === ''
    if (isLone && (hasUnit || decimals === 3)) return 'ambiguous'
    const isExact = hasUnit || ['', '00'].includes(fraction) || fraction.length === decimals
    return isExact ? decimalOf(groups.replace(/[.,]/g, ''), fraction) : 'format'
  }
  const [, whole, fraction] = /^(\d+)[.,](\d+)$/.exec(digits) ?? []
  if (whole === undefined || fraction === undefined) return 'format'
  const isCents = fraction.length === decimals && decimals !== 3
  const isRound = whole.length > 3 && fraction === '00'
  return hasUnit || isCents || isRound ? decimalOf(whole, fraction) : 'ambiguous'
}

function decimalOf(whole: string, fraction: string): Decimal {
  return new Decimal(`${whole}.${fraction || '0'}`)
}
