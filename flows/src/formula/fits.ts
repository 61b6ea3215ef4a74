import type { Expression } from './expression.ts'
import { sameType, type ValueType } from './values.ts'

/** Whether a part may stand where this type is needed: constant numbers also pass as money. */
export function fits(
  { type, constant }: Pick<Expression, 'type' | 'constant'>,
  needed: ValueType,
): boolean {
  if (type === undefined) return true
  if (sameType(type, needed)) return true
  if (typeof type === 'object' && typeof needed === 'object') {
    return type.list === 'nothing' || fits({ type: type.list, constant }, needed.list)
  }
  return constant && type === 'number' && needed === 'money'
}

/** The one type that all parts can have together; `null` goes with every type. */
export function commonType(parts: Pick<Expression, 'type' | 'constant'>[]): ValueType | undefined {
  const valued = parts.filter(({ type }) => type !== 'nothing')
  if (valued.length === 0) return 'nothing'
  const candidates = valued.flatMap(({ type }) => (type === undefined ? [] : [type]))
  return candidates.find((type) => valued.every((part) => fits(part, type)))
}
