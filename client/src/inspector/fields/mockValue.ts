import { JsonValue } from '@alur/flows'

/** A value of a sample answer as it is typed: texts and numbers plainly, lists and records as JSON. */
export function showMockValue(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/**
 * `true` and `false` are yes and no, a list or record is one when it is complete; all else is a text,
 * numbers too, for decimals are kept as text.
 */
export function readMockValue(text: string): JsonValue {
  if (text === 'true' || text === 'false') return text === 'true'
  if (!/^\s*[[{]/.test(text)) return text
  try {
    return JsonValue.parse(JSON.parse(text))
  } catch (error) {
    // Half typed, it stays a text until its brackets are closed.
    if (error instanceof SyntaxError) return text
    throw error
  }
}
