import { type CheckedFormula, checkFormula } from './checkFormula.ts'
import { compileFormula } from './compileFormula.ts'
import { formatValue } from './format/formatValue.ts'
import { FormulaError } from './formulaError.ts'
import { MAX_PROBLEMS, MAX_TEMPLATE } from './limits.ts'
import { scanTemplate, type TemplatePart } from './scanTemplate.ts'
import type { FormulaProblem, FormulaTypes, Scope } from './values.ts'

/** A text with formulas in braces, checked and ready to be filled in. */
export type Template = {
  source: string
  reads: string[]
  /** Throws FormulaError as a formula does; an unset variable alone in its braces gives no text. */
  render(scope: Scope): string
}

/** The pieces of a text, for an editor: words as they are read, and formulas with their places. */
export function templateParts(source: string): TemplatePart[] {
  return scanTemplate(source).parts
}

/** Checks all formulas of a text; places count from the start of the text. Never throws. */
export function checkTemplate(source: string, types: FormulaTypes): CheckedFormula {
  if (source.length > MAX_TEMPLATE) return { type: 'text', problems: [tooLong(source)], reads: [] }
  const { parts, unclosed } = scanTemplate(source)
  const problems: FormulaProblem[] = unclosed === undefined ? [] : [notClosed(unclosed)]
  const reads = new Set<string>()
  for (const { formula } of parts) {
    if (problems.length >= MAX_PROBLEMS) break
    if (!formula) continue
    const checked = checkFormula(formula.source, { variables: types.variables })
    for (const name of checked.reads) reads.add(name)
    for (const { from, to, message } of checked.problems) {
      problems.push({ from: formula.from + from, to: formula.from + to, message })
    }
  }
  problems.sort((left, right) => left.from - right.from)
  return { type: 'text', problems, reads: [...reads].sort() }
}

/** Throws FormulaError with the first problem when the text has any. */
export function compileTemplate(source: string, types: FormulaTypes): Template {
  const { problems, reads } = checkTemplate(source, types)
  const [problem] = problems
  if (problem) throw new FormulaError(problem.message)
  const pieces = scanTemplate(source).parts.map(({ text, formula }) => {
    if (!formula) return () => text
    const { type, evaluate } = compileFormula(formula.source, { variables: types.variables })
    return (scope: Scope) => formatValue(evaluate(scope), type, scope)
  })
  return { source, reads, render: (scope) => pieces.map((piece) => piece(scope)).join('') }
}

function notClosed(at: number): FormulaProblem {
  return {
    from: at,
    to: at + 1,
    message: {
      en: 'This brace has no partner. Close the formula with }, or write {{ for a brace in the text.',
      id: 'Kurung kurawal ini tidak berpasangan. Tutup rumus dengan }, atau tulis {{ untuk kurawal biasa.',
    },
  }
}

function tooLong(source: string): FormulaProblem {
  return {
    from: 0,
    to: source.length,
    message: {
      en: 'This text is too long: it may have 20,000 characters.',
      id: 'Teks ini terlalu panjang: paling banyak 20.000 karakter.',
    },
  }
}
