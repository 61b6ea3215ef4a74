import { templateParts } from '@alur/flows'

/** A quoted text, a date literal, or a name with its dots; only whole names are replaced. */
const TOKENS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[A-Za-z_]\w*(?:\.\w+)*/g

export function renameInFormula(source: string, from: string, to: string): string {
  return source.replace(TOKENS, (token, at: number) => {
    if (token !== from && !token.startsWith(`${from}.`)) return token
    // A function, a record's key and a field behind a bracket only share the name.
    const isOther =
      /^\s*[(:]/.test(source.slice(at + token.length)) || /\.\s*$/.test(source.slice(0, at))
    return isOther ? token : to + token.slice(from.length)
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
