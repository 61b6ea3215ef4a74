import type { Words } from '../document/words.ts'
import { Decimal } from './decimal.ts'

/** What a formula may be about. `nothing` is the type of `null`. */
export type ValueType =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'time'
  | 'period'
  | 'duration'
  | 'boolean'
  | 'nothing'
  | { list: ValueType }
  | { record: Record<string, ValueType> }

/**
 * A value while it is computed with: numbers and money are decimals, dates are `YYYY-MM-DD`, times
 * are `HH:MM`, periods and durations are as in ISO 8601 (`P1M`, `PT4H`), records are maps from their
 * fields.
 */
export type Value = Decimal | string | boolean | null | Value[] | ValueRecord

/** A map, so that no name of a field can reach what every JavaScript object carries. */
export type ValueRecord = Map<string, Value>

/**
 * All that a formula can see. `read` gives a variable by its name, null when it has no value;
 * `currency` is an ISO 4217 code, `today` the local date, `time` the local time (`HH:MM`), `holidays`
 * the dates without work beside Saturdays and Sundays.
 */
export type Scope = {
  read(name: string): Value
  language: string
  currency: string
  today: string
  time: string
  holidays: ReadonlySet<string>
}

/** Reads variables from a plain record. */
export function readFrom(variables: Record<string, Value>): Scope['read'] {
  return (name) => (Object.hasOwn(variables, name) ? (variables[name] ?? null) : null)
}

/** What formulas know of a file: its own name, media type, bytes, and the id it is kept under. */
export const FILE_FIELDS = { name: 'text', type: 'text', size: 'number', id: 'text' } as const

/** What a formula may read, by name (`amount`, `contact.name`), and the type it must give, if any. */
export type FormulaTypes = { variables: Record<string, ValueType>; expects?: ValueType }

/** What an author did wrong, and where in the source. */
export type FormulaProblem = { from: number; to: number; message: Words }

export function sameType(left: ValueType, right: ValueType): boolean {
  if (typeof left === 'string' || typeof right === 'string') return left === right
  if ('list' in left) return 'list' in right && sameType(left.list, right.list)
  if ('list' in right) return false
  const others = new Map(Object.entries(right.record))
  const fields = Object.entries(left.record)
  if (fields.length !== others.size) return false
  return fields.every(([name, type]) => {
    const other = others.get(name)
    return other !== undefined && sameType(type, other)
  })
}

/** Equal in value: 1.0 is 1, lists are equal item by item, records field by field. */
export function sameValue(left: Value, right: Value): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length && left.every((item, at) => sameValue(item, right[at] ?? null))
    )
  }
  if (left instanceof Decimal && right instanceof Decimal) return left.equals(right)
  if (left instanceof Map && right instanceof Map) {
    if (left.size !== right.size) return false
    return [...left].every(
      ([name, field]) => right.has(name) && sameValue(field, right.get(name) ?? null),
    )
  }
  return left === right
}

/** The type in words, as part of a sentence. */
export function typeName(type: ValueType): Words {
  if (typeof type === 'string') return NAMES[type]
  if ('list' in type) {
    const item = typeName(type.list)
    return type.list === 'nothing'
      ? { en: 'an empty list', id: 'daftar kosong' }
      : { en: `a list (each item: ${item.en})`, id: `daftar (tiap isi: ${item.id})` }
  }
  const fields = Object.keys(type.record)
  const shown = fields.slice(0, 5).join(', ') + (fields.length > 5 ? ', …' : '')
  return { en: `a record with ${shown}`, id: `rekaman berisi ${shown}` }
}

const NAMES: Record<Extract<ValueType, string>, Words> = {
  text: { en: 'a text', id: 'teks' },
  number: { en: 'a number', id: 'angka' },
  money: { en: 'an amount of money', id: 'jumlah uang' },
  date: { en: 'a date', id: 'tanggal' },
  time: { en: 'a time of day', id: 'jam' },
  period: { en: 'a period of days or months', id: 'jangka waktu hari atau bulan' },
  duration: { en: 'a duration of hours or minutes', id: 'durasi jam atau menit' },
  boolean: { en: 'a yes or no', id: 'ya atau tidak' },
  nothing: { en: 'nothing (null)', id: 'kosong (null)' },
}
