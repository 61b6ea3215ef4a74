import type { Expression } from './expression.ts'
import { commonType, fits } from './fits.ts'
import type { FormulaFunction, Open, Param, Pattern } from './functions/formulaFunction.ts'
import type { ValueType } from './values.ts'

type Part = Pick<Expression, 'type' | 'constant'>

/** What each open place of a function stands for in one call. */
type Bound = Record<Open, ValueType>

export function paramAt({ params, repeats }: FormulaFunction, index: number): Param | undefined {
  return params[index] ?? (repeats ? params.at(-1) : undefined)
}

export function hasRightCount({ params, repeats }: FormulaFunction, count: number): boolean {
  const least = params.filter(({ optional }) => !optional).length
  return count >= least && (repeats || count <= params.length)
}

/** The places of inputs that do not fit their parameters. */
export function misfits(called: FormulaFunction, inputs: Part[]): number[] {
  return inputs.flatMap((input, index) => {
    const param = paramAt(called, index)
    return param && accepts(param.type, input) ? [] : [index]
  })
}

/** What the call gives; undefined when open places of one name would have different types. */
export function resultType(called: FormulaFunction, inputs: Part[]): ValueType | undefined {
  const found: Record<Open, Part[]> = { amount: [], simple: [], item: [] }
  inputs.forEach((input, index) => {
    const param = paramAt(called, index)
    if (param) collect(param.type, input, found)
  })
  const amount = commonType(found.amount)
  const simple = commonType(found.simple)
  const item = commonType(found.item)
  if (amount === undefined || simple === undefined || item === undefined) return undefined
  // The sum of an empty list is a number.
  return resolve(called.returns, { amount: amount === 'nothing' ? 'number' : amount, simple, item })
}

/** Whether a result takes its type from the inputs: then constant inputs make it a constant. */
export function isOpen(pattern: Pattern): boolean {
  if (typeof pattern === 'string')
    return pattern === 'amount' || pattern === 'simple' || pattern === 'item'
  return 'list' in pattern ? isOpen(pattern.list) : Object.values(pattern.record).some(isOpen)
}

function accepts(pattern: Pattern, part: Part): boolean {
  const { type, constant } = part
  if (type === undefined || pattern === 'item') return true
  if (pattern === 'simple') return typeof type === 'string' && type !== 'nothing'
  if (pattern === 'amount') return type === 'number' || type === 'money'
  if (typeof pattern === 'string') return fits(part, pattern)
  if (typeof type === 'string') return false
  if ('record' in pattern) return 'record' in type
  if (!('list' in type)) return false
  return type.list === 'nothing' || accepts(pattern.list, { type: type.list, constant })
}

function collect(pattern: Pattern, part: Part, found: Record<Open, Part[]>): void {
  const { type, constant } = part
  if (pattern === 'amount' || pattern === 'simple' || pattern === 'item') {
    found[pattern].push(part)
  } else if (typeof pattern === 'object' && 'list' in pattern) {
    if (typeof type === 'object' && 'list' in type) {
      collect(pattern.list, { type: type.list, constant }, found)
    }
  }
}

function resolve(pattern: Pattern, bound: Bound): ValueType {
  if (pattern === 'amount' || pattern === 'simple' || pattern === 'item') return bound[pattern]
  if (typeof pattern === 'string') return pattern
  if ('list' in pattern) return { list: resolve(pattern.list, bound) }
  return {
    record: Object.fromEntries(
      Object.entries(pattern.record).map(([name, field]) => [name, resolve(field, bound)]),
    ),
  }
}
