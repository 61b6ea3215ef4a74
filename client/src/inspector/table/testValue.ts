import type { JsonValue, ValueType } from '@alur/flows'

export type ValueWords = { yes: string; no: string; empty: string }

/** A value of an example as it stands in its cell. */
export function showTestValue(value: JsonValue | undefined, words: ValueWords): string {
  if (value === undefined) return ''
  if (value === null) return words.empty
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.map((item) => showTestValue(item, words)).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** What a cell says; undefined when nothing is said of this variable. */
export function readTestValue(
  text: string,
  type: ValueType | undefined,
  words: ValueWords,
): JsonValue | undefined {
  const typed = text.trim()
  if (typed === '') return undefined
  if (typed === words.empty) return null
  // Words half typed stay as they are.
  if (typeof type === 'object' && 'list' in type) {
    return text.split(',').map((item) => readTestValue(item, type.list, words) ?? '')
  }
  if (type !== 'boolean') return typeof type === 'object' ? record(text) : text
  if ([words.yes, 'true', 'yes', 'ya'].includes(typed)) return true
  return [words.no, 'false', 'no', 'tidak'].includes(typed) ? false : text
}

function record(text: string): JsonValue {
  try {
    const value: unknown = JSON.parse(text)
    // Parsed JSON is a JSON value.
    return value as JsonValue
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}
