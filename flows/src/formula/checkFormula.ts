import type { Tree } from '@lezer/common'
import { checkExpression } from './checkExpression.ts'
import type { Checker, Expression } from './expression.ts'
import { quote } from './expression.ts'
import { fits } from './fits.ts'
import { MAX_PROBLEMS, MAX_SOURCE } from './limits.ts'
import { isTooDeep } from './nesting.ts'
import { parser } from './parser.ts'
import { splitReference } from './reference.ts'
import { syntaxProblem } from './syntaxProblem.ts'
import { type FormulaProblem, type FormulaTypes, typeName, type ValueType } from './values.ts'

/** `type` is undefined when there are problems; `reads` are the known variables used, sorted. */
export type CheckedFormula = {
  type: ValueType | undefined
  problems: FormulaProblem[]
  reads: string[]
}

/** Reads and types a formula. Never throws, whatever the source. */
export function checkFormula(source: string, types: FormulaTypes): CheckedFormula {
  const { type, problems, reads } = analyseFormula(source, types)
  return { type, problems, reads }
}

/** `checkFormula` with the checked formula itself, which is there when no problem is. */
export function analyseFormula(
  source: string,
  types: FormulaTypes,
): CheckedFormula & { expression?: Expression } {
  const unread = unreadable(source)
  if (unread) return { type: undefined, problems: [unread], reads: [] }
  const tree = parser.parse(source)
  const reads = readsOf(source, tree, types)
  const refused = syntaxProblem(source, tree) ?? tooDeep(source, tree)
  if (refused) return { type: undefined, problems: [refused], reads }
  const problems: FormulaProblem[] = []
  const expression = checkTree(source, tree, types, problems)
  const type = typeFor(expression, types.expects)
  if (type === undefined && types.expects !== undefined && expression.type !== undefined) {
    problems.push(wrongResult(source, expression.type, types.expects))
  }
  if (problems.length > 0) return { type: undefined, problems, reads }
  return { type, problems, reads, expression }
}

function checkTree(
  source: string,
  tree: Tree,
  { variables }: FormulaTypes,
  problems: FormulaProblem[],
): Expression {
  const checker: Checker = {
    variables,
    check: (node) => checkExpression(node, checker),
    textOf: ({ from, to }) => source.slice(from, to),
    report({ from, to }, message) {
      if (!checker.isFull()) problems.push({ from, to, message })
    },
    isFull: () => problems.length >= MAX_PROBLEMS,
  }
  const top = tree.topNode.getChild('Expression')
  if (!top) throw new Error('The grammar gave a formula without a content')
  return checker.check(top)
}

function readsOf(source: string, tree: Tree, { variables }: FormulaTypes): string[] {
  const names = new Set<string>()
  tree.iterate({
    enter: ({ name, node }) => {
      // While an author is typing, a variable may hold a stray word behind its name.
      const word = name === 'Variable' ? node.getChild('Name') : null
      if (!word) return
      const { variable } = splitReference(source.slice(word.from, word.to), variables)
      if (variable !== undefined) names.add(variable)
    },
  })
  return [...names].sort()
}

function typeFor(expression: Expression, expects: ValueType | undefined): ValueType | undefined {
  if (expects === undefined || expression.type === 'nothing') return expression.type
  return expression.type !== undefined && fits(expression, expects) ? expects : undefined
}

function wrongResult(source: string, type: ValueType, expects: ValueType): FormulaProblem {
  const [given, needed] = [typeName(type), typeName(expects)]
  const message = {
    en: `Here ${needed.en} is needed, and the formula gives ${given.en}.`,
    id: `Di sini perlu ${needed.id}, sedangkan rumus menghasilkan ${given.id}.`,
  }
  return { from: 0, to: source.length, message }
}

function unreadable(source: string): FormulaProblem | undefined {
  const whole = { from: 0, to: source.length }
  if (source.trim() === '') {
    return { ...whole, message: { en: 'Write a formula here.', id: 'Tulis rumus di sini.' } }
  }
  if (source.length <= MAX_SOURCE) return undefined
  return {
    ...whole,
    message: {
      en: `A formula may have 2,000 characters; ${quote(source)} has ${source.length}. Split it into steps.`,
      id: `Rumus boleh berisi 2.000 karakter; ${quote(source)} berisi ${source.length}. Bagi menjadi beberapa langkah.`,
    },
  }
}

function tooDeep(source: string, tree: Tree): FormulaProblem | undefined {
  if (!isTooDeep(tree)) return undefined
  return {
    from: 0,
    to: source.length,
    message: {
      en: 'Too many brackets, conditions or operators inside each other. Split the formula into steps.',
      id: 'Terlalu banyak kurung, syarat, atau operator bertumpuk. Bagi rumus menjadi beberapa langkah.',
    },
  }
}
