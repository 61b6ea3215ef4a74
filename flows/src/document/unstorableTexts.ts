import type { DocumentProblem } from './problem.ts'

/**
 * Texts with a NUL or half a surrogate pair, keys included. JSON has them, PostgreSQL's jsonb refuses
 * them: a step that says one could never be answered for.
 */
export function unstorableTexts(json: unknown, path: (string | number)[] = []): DocumentProblem[] {
  if (typeof json === 'string') return isStorable(json) ? [] : [problemAt(path)]
  if (typeof json !== 'object' || json === null) return []
  if (Array.isArray(json)) {
    return json.flatMap((inner, index) => unstorableTexts(inner, [...path, index]))
  }
  return Object.entries(json).flatMap(([key, inner]) =>
    isStorable(key) ? unstorableTexts(inner, [...path, key]) : [problemAt(path)],
  )
}

function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !/\p{Surrogate}/u.test(text)
}

function problemAt(path: (string | number)[]): DocumentProblem {
  const message =
    'A character in this text cannot be stored; it is broken or invisible. Type it again'
  return { path: path.join('.'), message }
}
