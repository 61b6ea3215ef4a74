import type { Decimal } from '../decimal.ts'

/**
 * A number as readers of this language write it. Without `places` it has as many digits behind the
 * point as it needs, up to six. Own tables, because `Intl` differs between engines and a replay must
 * give the same text.
 */
export function formatNumber(value: Decimal, language: string, places?: number): string {
  const rounded = value.toDecimalPlaces(places ?? 6)
  const digits = places === undefined ? rounded.toFixed() : rounded.toFixed(places)
  const [whole = '0', fraction] = digits.replace('-', '').split('.')
  const { group, point } =
    language === 'id' ? { group: '.', point: ',' } : { group: ',', point: '.' }
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const sign = rounded.isNegative() && !rounded.isZero() ? '-' : ''
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped}${point}${fraction}`
}
