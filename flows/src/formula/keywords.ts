/** Words of the language itself: a variable with such a name could never be read by a formula. */
export const KEYWORDS: readonly string[] = [
  'if',
  'then',
  'else',
  'and',
  'or',
  'not',
  'in',
  'between',
  'true',
  'false',
  'null',
]
