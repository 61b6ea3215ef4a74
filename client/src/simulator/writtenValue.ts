import type { JsonValue, ValueType } from '@alur/flows'

/** A stored value for somebody who looks on: lists line by line, records with the names of fields. */
export function writtenValue(
  value: JsonValue,
  type: ValueType,
  writeMoney: (amount: string) => string,
): string {
  if (value === null) return '–'
  if (type === 'money' && typeof value === 'string') return writeMoney(value)
  if (typeof value !== 'object' || typeof type === 'string') return String(value)
  if (Array.isArray(value)) {
    const item = 'list' in type ? type.list : 'text'
    return value.map((one) => writtenValue(one, item, writeMoney)).join('\n')
  }
  const fields = 'record' in type ? Object.entries(type.record) : []
  return fields
    .map(([name, field]) => `${name}: ${writtenValue(value[name] ?? null, field, writeMoney)}`)
    .join(', ')
}
