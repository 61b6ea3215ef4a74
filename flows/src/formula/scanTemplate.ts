import { MAX_SOURCE, MAX_TEMPLATE } from './limits.ts'

/** A piece of a text: words as they are, or a formula with its braces in `text` and its place. */
export type TemplatePart = {
  text: string
  formula?: { source: string; from: number; to: number }
}

/**
 * The pieces of a text with formulas in braces; `{{` and `}}` stand for single braces. `unclosed` is
 * the place of a brace without its partner; what follows it counts as plain text, as does all of a text
 * longer than 20,000 characters.
 */
export function scanTemplate(source: string): { parts: TemplatePart[]; unclosed?: number } {
  if (source.length > MAX_TEMPLATE) return { parts: [{ text: source }] }
  const parts: TemplatePart[] = []
  let text = ''
  let at = 0
  const endText = () => {
    if (text !== '') parts.push({ text })
    text = ''
  }
  while (at < source.length) {
    const sign = source[at] ?? ''
    if ((sign === '{' || sign === '}') && source[at + 1] === sign) {
      text += sign
      at += 2
    } else if (sign === '{') {
      const end = closingBrace(source, at + 1)
      if (end === -1) return { parts: [...parts, { text: text + source.slice(at) }], unclosed: at }
      endText()
      const formula = { source: source.slice(at + 1, end), from: at + 1, to: end }
      parts.push({ text: source.slice(at, end + 1), formula })
      at = end + 1
    } else {
      text += sign
      at += 1
    }
  }
  endText()
  return { parts }
}

/**
 * The brace that closes a formula: records inside it have their own pairs, and a brace inside a quoted
 * text counts for nothing. Where a quote or a pair never ends, the next brace closes it all the same.
 */
function closingBrace(source: string, from: number): number {
  // Without an end to the search, a text of stray braces would be read to its end from each of them.
  const end = Math.min(source.length, from + 2 * MAX_SOURCE)
  let depth = 0
  let at = from
  while (at < end) {
    const sign = source[at]
    if (sign === '"' || sign === "'") {
      const closing = closingQuote(source, at, end)
      if (closing === -1) break
      at = closing
    } else if (sign === '{') {
      depth += 1
    } else if (sign === '}') {
      if (depth === 0) return at
      depth -= 1
    }
    at += 1
  }
  return source.indexOf('}', from)
}

function closingQuote(source: string, from: number, end: number): number {
  const quote = source[from]
  // Only a date, time or duration stands between @ and its quotes, and there a backslash is a sign.
  const isLiteral = source[from - 1] === '@'
  for (let at = from + 1; at < end; at += 1) {
    if (source[at] === quote) return at
    if (source[at] === '\\' && !isLiteral) at += 1
  }
  return -1
}
