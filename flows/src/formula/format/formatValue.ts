import { Decimal } from '../decimal.ts'
import type { Scope, Value, ValueType } from '../values.ts'
import { formatDate } from './formatDate.ts'
import { formatMoney } from './formatMoney.ts'
import { formatNumber } from './formatNumber.ts'

/** A value as the reader writes it; an unset one is no text at all. */
export function formatValue(value: Value, type: ValueType, scope: Scope): string {
  if (value === null) return ''
  if (Array.isArray(value)) {
    const item = typeof type === 'object' && 'list' in type ? type.list : type
    return value.map((one) => formatValue(one, item, scope)).join(', ')
  }
  if (value instanceof Map) {
    const fields = typeof type === 'object' && 'record' in type ? Object.entries(type.record) : []
    return fields.map(([name, one]) => formatValue(value.get(name) ?? null, one, scope)).join(' ')
  }
  if (value instanceof Decimal) {
    return type === 'money'
      ? formatMoney(value, scope.currency, scope.language)
      : formatNumber(value, scope.language)
  }
  if (typeof value === 'boolean') return yesOrNo(value, scope.language)
  if (type === 'date') return formatDate(value, scope.language)
  // Indonesian writes the time with a point: 14.30.
  return type === 'time' && scope.language === 'id' ? value.replace(':', '.') : value
}

function yesOrNo(value: boolean, language: string): string {
  if (language === 'id') return value ? 'ya' : 'tidak'
  return value ? 'yes' : 'no'
}
