/**
 * One cell of a decision table as a formula over its input: `< 10` becomes `income < 10`. Tests beside
 * each other are alternatives; `-` or nothing is always true; `not` turns the whole cell round. What is
 * no test becomes a formula that does not parse, so that the proof points at it.
 */
export function unaryTest(input: string, cell: string): string {
  const test = cell.trim()
  if (test === '' || test === '-') return 'true'
  const subject = /^[A-Za-z_][\w.]*$/.test(input.trim()) ? input.trim() : `(${input})`
  const negated = /^not\b/.exec(test)
  if (!negated) return anyOf(subject, test)
  return `not (${anyOf(subject, withoutBrackets(test.slice(negated[0].length).trim()))})`
}

/** The same test with each formula in it changed: renaming must not lose what no formula may hold. */
export function changeInTest(cell: string, change: (formula: string) => string): string {
  const [negation = ''] = /^\s*not\b\s*/.exec(cell) ?? []
  const tests = cell.slice(negation.length)
  const inside = negation === '' ? tests : withoutBrackets(tests)
  const changed = cut(inside, ',').map((part) => {
    const range = /^(\s*[[(])([\s\S]*)([\])]\s*)$/.exec(part)
    const ends = cut(range?.[2] ?? '', '..')
    if (!range || ends.length !== 2) return change(part)
    return `${range[1]}${ends.map(change).join('..')}${range[3]}`
  })
  const whole = changed.join(',')
  return `${negation}${inside === tests ? whole : `(${whole})`}`
}

/** Plain values share one list, which reads better and stays short. */
function anyOf(subject: string, tests: string): string {
  const parts = cut(tests, ',').map((part) => part.trim())
  const values = parts.filter((part) => !isOperation(part))
  const others = parts.filter(isOperation).map((part) => operation(subject, part))
  const [only] = values
  const equal =
    values.length > 1
      ? [`${subject} in [${values.join(', ')}]`]
      : only === undefined
        ? []
        : [`${subject} = ${only}`]
  const all = [...equal, ...others]
  return all.length === 1 ? all.join('') : all.map((one) => `(${one})`).join(' or ')
}

function isOperation(test: string): boolean {
  return /^([<>=]|!=|(between|in)\b)/.test(test) || rangeOf(test) !== undefined
}

function operation(subject: string, test: string): string {
  const range = rangeOf(test)
  if (!range) return `${subject} ${test}`
  const { from, to } = range
  return `${subject} ${from} and ${subject} ${to}`
}

/** `[1..3]` with both ends, `(1..3)` with neither. */
function rangeOf(test: string): { from: string; to: string } | undefined {
  const brackets = /^([[(])([\s\S]*)([\])])$/.exec(test)
  if (!brackets) return undefined
  const [, open = '', inside = '', close = ''] = brackets
  const ends = cut(inside, '..')
  if (ends.length !== 2) return undefined
  const [least = '', most = ''] = ends
  return {
    from: `${open === '[' ? '>=' : '>'} ${least.trim()}`,
    to: `${close === ']' ? '<=' : '<'} ${most.trim()}`,
  }
}

/** `("a", "b")` as `"a", "b"`, but `(1..3)` as it is, and `(a) + (b)` too. */
function withoutBrackets(test: string): string {
  if (!test.startsWith('(') || !test.endsWith(')') || rangeOf(test)) return test
  const inside = test.slice(1, -1)
  return isBalanced(inside) ? inside : test
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const { char } of bareChars(text)) {
    depth += depthChange(char)
    if (depth < 0) return false
  }
  return depth === 0
}

/** The parts of a text between marks that stand in no bracket and no quotes. */
function cut(text: string, mark: string): string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (const { char, at } of bareChars(text)) {
    depth += depthChange(char)
    if (depth !== 0 || at < start || !text.startsWith(mark, at)) continue
    parts.push(text.slice(start, at))
    start = at + mark.length
  }
  return [...parts, text.slice(start)]
}

function depthChange(char: string): number {
  return '[('.includes(char) ? 1 : '])'.includes(char) ? -1 : 0
}

/** The characters outside quoted texts, each with its place. */
function* bareChars(text: string): Generator<{ char: string; at: number }> {
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (quote !== '') {
      if (char === '\\') at += 1
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else yield { char, at }
  }
}
