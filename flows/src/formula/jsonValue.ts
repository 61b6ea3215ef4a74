import { dateParts } from './calendar.ts'
import { Decimal, readDecimal, writeDecimal } from './decimal.ts'
import { FormulaError } from './formulaError.ts'
import { typeName, type Value, type ValueType } from './values.ts'

/** A value as it is stored: numbers and money as plain digits, dates as `YYYY-MM-DD`. */
export type JsonForm = string | boolean | null | JsonForm[]

/** Throws FormulaError when the JSON is not of this type; null is a value of every type. */
export function readValue(type: ValueType, json: unknown): Value {
  if (json === null) return null
  if (typeof type === 'object') {
    if (!Array.isArray(json)) throw malformed(type)
    return json.map((item) => readValue(type.list, item))
  }
  const value = readScalar(type, json)
  if (value === undefined) throw malformed(type)
  return value
}

function readScalar(type: Extract<ValueType, string>, json: unknown): Value | undefined {
  if (type === 'boolean') return typeof json === 'boolean' ? json : undefined
  if (typeof json !== 'string') return undefined
  if (type === 'text') return json
  if (type === 'date') return dateParts(json) ? json : undefined
  return type === 'nothing' ? undefined : readDecimal(json)
}

/** The inverse of `readValue`. A scalar type takes any single value, and writes numbers as digits. */
export function writeValue(
  type: Extract<ValueType, string>,
  value: Value,
): Exclude<JsonForm, JsonForm[]>
export function writeValue(type: ValueType, value: Value): JsonForm
export function writeValue(type: ValueType, value: Value): JsonForm {
  if (Array.isArray(value)) {
    if (typeof type === 'string') throw malformed(type)
    return value.map((item) => writeValue(type.list, item))
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
