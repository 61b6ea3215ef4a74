import { templateParts } from '@alur/flows'

/** A quoted text, a date literal, or a name with its dots; only whole names are replaced. */
const TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*(?:\.\w+)*/g

export function renameInFormula(source: string, from: string, to: string): string {
  return source.replace(TOKENS, (token, at: number) => {
    const isCall = /^\s*\(/.test(source.slice(at + token.length))
    return token === from && !isCall ? to : token
  })
}

/** Renames inside the braces of a text, and leaves its words alone. */
export function renameInTemplate(source: string, from: string, to: string): string {
  let renamed = source
  for (const { formula } of templateParts(source).toReversed()) {
    if (!formula) continue
    const inside = renameInFormula(formula.source, from, to)
    renamed = renamed.slice(0, formula.from) + inside + renamed.slice(formula.to)
  }
  return renamed
}
