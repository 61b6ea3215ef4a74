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
    if ('list' in type && 'list' in needed) return isWithin(type.list, needed.list, constant)
    if ('record' in type && 'record' in needed) return hasFields(type, needed, constant)
    return false
  }
  return constant && type === 'number' && needed === 'money'
}

/** Whether a part of a list or record fits; `null` does everywhere. */
function isWithin(type: ValueType, needed: ValueType, constant: boolean): boolean {
  return type === 'nothing' || fits({ type, constant }, needed)
}

/** The same fields, none more: an unknown field is a slip of the pen. */
function hasFields(type: RecordType, needed: RecordType, constant: boolean): boolean {
  const given = new Map(Object.entries(type.record))
  const fields = Object.entries(needed.record)
  if (fields.length !== given.size) return false
  return fields.every(([name, field]) => {
    const own = given.get(name)
    return own !== undefined && isWithin(own, field, constant)
  })
}

type RecordType = Extract<ValueType, { record: unknown }>

/** The one type that all parts can have together; `null` goes with every type. */
export function commonType(parts: Pick<Expression, 'type' | 'constant'>[]): ValueType | undefined {
  const valued = parts.filter(({ type }) => type !== 'nothing')
  if (valued.length === 0) return 'nothing'
  const candidates = valued.flatMap(({ type }) => (type === undefined ? [] : [type]))
  return candidates.find((type) => valued.every((part) => fits(part, type)))
}
