import type { Decimal } from '../decimal.ts'
import { moneyDecimals } from './currencies.ts'
import { formatNumber } from './formatNumber.ts'

/** `Rp2.292.000` for Indonesian readers of rupiah; the code, a space and the number for all others. */
export function formatMoney(value: Decimal, currency: string, language: string): string {
  const text = formatNumber(value, language, moneyDecimals(currency))
  const [sign, digits] = text.startsWith('-') ? ['-', text.slice(1)] : ['', text]
  const mark = currency === 'IDR' && language === 'id' ? 'Rp' : `${currency} `
  return `${sign}${mark}${digits}`
}
