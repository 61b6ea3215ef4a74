import type { Words } from '../document/words.ts'
import { broken, type Check, type Expression, quote } from './expression.ts'
import { fieldOf } from './field.ts'
import { nearestName } from './nearestName.ts'
import type { ValueType } from './values.ts'

/** A variable, or a field of one: of `policy.holder.name` the longest part that is a variable is it. */
export const checkVariable: Check = (node, checker) => {
  const name = checker.textOf(node)
  const { variables } = checker
  const { variable, fields } = splitReference(name, variables)
  const type = variable === undefined ? undefined : variables[variable]
  if (variable === undefined || type === undefined) {
    if (!checker.isFull()) checker.report(node, unknownVariable(name, Object.keys(variables)))
    return broken()
  }
  const whole: Expression = {
    type,
    constant: false,
    source: variable,
    run: (evaluation) => evaluation.scope.read(variable),
  }
  return fieldOf(whole, fields, node, checker)
}

/** The known variable that a dotted name begins with, and the fields behind it. */
export function splitReference(
  name: string,
  variables: Record<string, ValueType>,
): { variable: string | undefined; fields: string[] } {
  if (Object.hasOwn(variables, name)) return { variable: name, fields: [] }
  const parts = name.split('.')
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const variable = parts.slice(0, count).join('.')
    if (Object.hasOwn(variables, variable)) return { variable, fields: parts.slice(count) }
  }
  return { variable: undefined, fields: [] }
}

function unknownVariable(name: string, known: string[]): Words {
  const nearest = nearestName(name, known)
  if (nearest === undefined) {
    return {
      en: `There is no variable named ${quote(name)}.`,
      id: `Tidak ada variabel bernama ${quote(name)}.`,
    }
  }
  return {
    en: `There is no variable named ${quote(name)}. Did you mean ${quote(nearest)}?`,
    id: `Tidak ada variabel bernama ${quote(name)}. Maksud Anda ${quote(nearest)}?`,
  }
}
