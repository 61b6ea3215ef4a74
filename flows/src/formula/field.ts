import type { SyntaxNode } from '@lezer/common'
import { type Evaluation, spend } from './evaluation.ts'
import { broken, type Check, type Checker, type Expression, quote } from './expression.ts'
import { nearestName } from './nearestName.ts'
import { typeName, type Value, type ValueType } from './values.ts'

/** A field of what a bracket, a call or a literal gives: `first(items).price`. */
export const checkField: Check = (node, checker) => {
  const inside = node.getChild('Expression')
  const name = node.getChild('FieldName')
  if (!inside || !name) throw new Error('The grammar gave a field without a record')
  return fieldOf(checker.check(inside), checker.textOf(name).split('.'), node, checker)
}

/**
 * Goes down the fields one after another. Of a list of records the field gives the list of the
 * items' fields; an unset record has unset fields.
 */
export function fieldOf(
  whole: Expression,
  names: string[],
  node: SyntaxNode,
  checker: Checker,
): Omit<Expression, 'source'> {
  let reached = whole
  for (const name of names) {
    if (reached.type === undefined) return broken()
    const type = fieldType(reached.type, name)
    if (type === undefined) {
      reportField(node, reached, name, checker)
      return broken()
    }
    reached = within(reached, name, type)
  }
  return reached
}

function within(whole: Expression, name: string, type: ValueType): Expression {
  return {
    type,
    constant: whole.constant,
    source: `${whole.source}.${name}`,
    run: (evaluation) => pick(whole.run(evaluation), name, evaluation),
  }
}

function fieldType(type: ValueType, name: string): ValueType | undefined {
  if (typeof type === 'string') return undefined
  if ('record' in type) return Object.hasOwn(type.record, name) ? type.record[name] : undefined
  const item = fieldType(type.list, name)
  return item === undefined ? undefined : { list: item }
}

function pick(value: Value, name: string, evaluation: Evaluation): Value {
  if (value instanceof Map) return value.get(name) ?? null
  if (!Array.isArray(value)) return null
  spend(evaluation, value.length)
  return value.map((item) => pick(item, name, evaluation))
}

function reportField(
  node: SyntaxNode,
  { type, source }: Expression,
  name: string,
  checker: Checker,
) {
  const known = fieldsOf(type)
  const owner = quote(source)
  if (known.length === 0) {
    const { en, id } = typeName(type ?? 'nothing')
    checker.report(node, {
      en: `${owner} is ${en} and has no fields.`,
      id: `${owner} adalah ${id} dan tidak memiliki kolom.`,
    })
    return
  }
  const nearest = nearestName(name, known)
  const list = quote(known.slice(0, 8).join(', '))
  checker.report(node, {
    en: `${owner} has no field ${quote(name)}. ${nearest ? `Did you mean ${quote(nearest)}?` : `It has ${list}.`}`,
    id: `${owner} tidak memiliki kolom ${quote(name)}. ${nearest ? `Maksud Anda ${quote(nearest)}?` : `Yang ada: ${list}.`}`,
  })
}

function fieldsOf(type: ValueType | undefined): string[] {
  if (typeof type !== 'object') return []
  return 'record' in type ? Object.keys(type.record) : fieldsOf(type.list)
}
