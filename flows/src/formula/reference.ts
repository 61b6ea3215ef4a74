import type { Words } from '../document/words.ts'
import { broken, type Check, quote } from './expression.ts'
import { nearestName } from './nearestName.ts'

export const checkVariable: Check = (node, checker) => {
  const name = checker.textOf(node)
  const { variables } = checker
  const type = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (type === undefined) {
    if (!checker.isFull()) checker.report(node, unknownVariable(name, Object.keys(variables)))
    return broken()
  }
  return {
    type,
    constant: false,
    run: (scope) => scope.read(name),
  }
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
