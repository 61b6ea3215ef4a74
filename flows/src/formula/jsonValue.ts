import { z } from 'zod'
import { dateParts, isTime } from './calendar.ts'
import { Decimal, readDecimal, writeDecimal } from './decimal.ts'
import { readDuration, readPeriod } from './duration.ts'
import { FormulaError } from './formulaError.ts'
import { boundedList } from './limits.ts'
import { typeName, type Value, type ValueRecord, type ValueType } from './values.ts'

/**
 * A value as it is stored: numbers and money as plain digits, dates as `YYYY-MM-DD`, times as `HH:MM`,
 * records as objects.
 */
export type JsonValue = string | boolean | null | JsonValue[] | { [field: string]: JsonValue }
export const JsonValue = z.custom<JsonValue>((json) => isJsonValue(json, DEEPEST))

/** Far more than a list of objects needs, and far less than the stack bears. */
const DEEPEST = 8

function isJsonValue(json: unknown, depth: number): boolean {
  if (json === null || typeof json === 'string' || typeof json === 'boolean') return true
  if (typeof json !== 'object' || depth === 0) return false
  if (Array.isArray(json)) return json.every((item) => isJsonValue(item, depth - 1))
  return Object.entries(json).every(
    ([name, field]) => name !== '__proto__' && isJsonValue(field, depth - 1),
  )
}

/**
 * Throws FormulaError when the JSON is not of this type; null is a value of every type. A record has
 * the fields of its type: what is missing is null, what else is stored is left out.
 */
export function readValue(type: ValueType, json: unknown): Value {
  if (json === null) return null
  if (typeof type === 'object') {
    return 'list' in type ? readList(type, json) : readRecord(type, json)
  }
  const value = readScalar(type, json)
  if (value === undefined) throw malformed(type)
  return value
}

function readList(type: { list: ValueType }, json: unknown): Value[] {
  if (!Array.isArray(json)) throw malformed(type)
  boundedList(json)
  return json.map((item) => readValue(type.list, item))
}

function readRecord(type: { record: Record<string, ValueType> }, json: unknown): ValueRecord {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw malformed(type)
  const stored = new Map<string, unknown>(Object.entries(json))
  return new Map(
    Object.entries(type.record).map(([name, field]) => [
      name,
      readValue(field, stored.get(name) ?? null),
    ]),
  )
}

function readScalar(type: Extract<ValueType, string>, json: unknown): Value | undefined {
  if (type === 'boolean') return typeof json === 'boolean' ? json : undefined
  if (typeof json !== 'string') return undefined
  if (type === 'text') return json
  if (type === 'date') return dateParts(json) ? json : undefined
  if (type === 'time') return isTime(json) ? json : undefined
  if (type === 'period') return readPeriod(json) ? json : undefined
  if (type === 'duration') return readDuration(json) === undefined ? undefined : json
  return type === 'nothing' ? undefined : readDecimal(json)
}

/** The inverse of `readValue`. A scalar type takes any single value, and writes numbers as digits. */
export function writeValue(
  type: Extract<ValueType, string>,
  value: Value,
): Extract<JsonValue, string | boolean | null>
export function writeValue(type: ValueType, value: Value): JsonValue
export function writeValue(type: ValueType, value: Value): JsonValue {
  if (Array.isArray(value)) {
    if (typeof type === 'string' || !('list' in type)) throw malformed(type)
    return value.map((item) => writeValue(type.list, item))
  }
  if (value instanceof Map) {
    if (typeof type === 'string' || 'list' in type) throw malformed(type)
    // Made of entries, a field named __proto__ is a field like any other.
    return Object.fromEntries(
      Object.entries(type.record).map(([name, field]) => [
        name,
        writeValue(field, value.get(name) ?? null),
      ]),
    )
  }
  return value instanceof Decimal ? writeDecimal(value) : value
}

function malformed(type: ValueType): FormulaError {
  const name = typeName(type)
  return new FormulaError({
    en: `A stored value cannot be read: it is not ${name.en}.`,
    id: `Nilai yang tersimpan tidak dapat dibaca: bukan ${name.id}.`,
  })
}
