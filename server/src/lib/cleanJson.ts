/** Deeper than anything a provider sends; what lies below is dropped, not recursed into. */
const DEEPEST = 64

/**
 * Parsed JSON as PostgreSQL can keep it: NUL characters go, halves of surrogate pairs become U+FFFD.
 * Both are legal in JSON and refused by jsonb, where one such text would keep its batch looping.
 */
export function cleanJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return null
  if (Array.isArray(value)) return value.map((inner) => cleanJson(inner, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [cleanText(key), cleanJson(inner, depth + 1)]),
  )
}

export function cleanText(text: string): string {
  return text.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}
