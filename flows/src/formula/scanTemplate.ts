/** A piece of a text: words as they are, or a formula with its braces in `text` and its place. */
export type TemplatePart = {
  text: string
  formula?: { source: string; from: number; to: number }
}

/**
 * The pieces of a text with formulas in braces; `{{` and `}}` stand for single braces. `unclosed` is the place of a brace without its partner; what follows it counts as plain text.
 */
export function scanTemplate(source: string): { parts: TemplatePart[]; unclosed?: number } {
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

/** A brace inside a quoted text does not close the formula, unless the quote never ends. */
function closingBrace(source: string, from: number): number {
  const match = /^(?:[^"'{}]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*')*\}/.exec(
    source.slice(from),
  )
  return match ? from + match[0].length - 1 : source.indexOf('}', from)
}
