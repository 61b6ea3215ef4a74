import type { Words } from '../document/words.ts'
import { Decimal } from './decimal.ts'

/** What a formula may be about. `nothing` is the type of `null`. */
export type ValueType =
  | 'text'
  | 'number'
  | 'money'
  | 'date'
  | 'boolean'
  | 'nothing'
  | { list: ValueType }

/** A value while it is computed with: numbers and money are decimals, dates are `YYYY-MM-DD`. */
export type Value = Decimal | string | boolean | null | Value[]

/**
 * All that a formula can see. `read` gives a variable by its name, null when it has no value;
 * `currency` is an ISO 4217 code, `today` the local date.
 */
export type Scope = {
  read(name: string): Value
  language: string
  currency: string
  today: string
}

/** Reads variables from a plain record. */
export function readFrom(variables: Record<string, Value>): Scope['read'] {
  return (name) => (Object.hasOwn(variables, name) ? (variables[name] ?? null) : null)
}

/** What a formula may read, by name (`amount`, `contact.name`), and the type it must give, if any. */
export type FormulaTypes = { variables: Record<string, ValueType>; expects?: ValueType }

/** What an author did wrong, and where in the source. */
export type FormulaProblem = { from: number; to: number; message: Words }

export function sameType(left: ValueType, right: ValueType): boolean {
  if (typeof left === 'string' || typeof right === 'string') return left === right
  return sameType(left.list, right.list)
}

/** Equal in value: 1.0 is 1, and lists are equal item by item. */
export function sameValue(left: Value, right: Value): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return (
      left.length === right.length && left.every((item, at) => sameValue(item, right[at] ?? null))
    )
  }
  if (left instanceof Decimal && right instanceof Decimal) return left.equals(right)
  return left === right
}

/** The type in words, as part of a sentence. */
export function typeName(type: ValueType): Words {
  if (typeof type === 'object') {
    const item = typeName(type.list)
    return type.list === 'nothing'
      ? { en: 'an empty list', id: 'daftar kosong' }
      : { en: `a list (each item: ${item.en})`, id: `daftar (tiap isi: ${item.id})` }
  }
  return NAMES[type]
}

const NAMES: Record<Extract<ValueType, string>, Words> = {
  text: { en: 'a text', id: 'teks' },
  number: { en: 'a number', id: 'angka' },
  money: { en: 'an amount of money', id: 'jumlah uang' },
  date: { en: 'a date', id: 'tanggal' },
  boolean: { en: 'a yes or no', id: 'ya atau tidak' },
  nothing: { en: 'nothing (null)', id: 'kosong (null)' },
}
