import { checkFormula } from '../../formula/checkFormula.ts'
import type { ValueType } from '../../formula/values.ts'
import { kindOf } from '../../nodes/index.ts'
import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'
import { fits, nameOf } from './formulas.ts'
import type { Rule } from './rule.ts'

/** Every value is kept in a variable that exists and has its type. */
export const writes: Rule = (facts) =>
  facts.document.nodes.flatMap((node) => {
    const kept = kindOf(node)
      .writes(node.data)
      .flatMap(({ path, variable, type }) => {
        const field = path.join('.')
        const declared = facts.types[variable]
        if (variable === '') return [{ node: node.id, field, ...unnamed }]
        if (declared === undefined || variable.includes('.')) {
          return [{ node: node.id, field, ...unknown(variable) }]
        }
        if (type === undefined || fits(type, declared)) return []
        return [{ node: node.id, field, ...mismatch(variable, declared, type) }]
      })
    return [...kept, ...computed(facts, node)]
  })

type Node = FlowFacts['document']['nodes'][number]

/** Formulas whose result is kept: the result must fit the variable. */
function computed({ types }: FlowFacts, node: Node): Omit<Finding, 'rule'>[] {
  return keptFormulas(node).flatMap(({ field, variable, formula }) => {
    const declared = types[variable]
    const { type, problems } = checkFormula(formula, { variables: types })
    if (declared === undefined || type === undefined || problems.length > 0) return []
    return fits(type, declared)
      ? []
      : [{ node: node.id, field, ...mismatch(variable, declared, type) }]
  })
}

function keptFormulas(node: Node): { field: string; variable: string; formula: string }[] {
  if (node.kind === 'assign') {
    return node.data.set.map(({ variable, formula }, index) => ({
      field: `set.${index}.formula`,
      variable,
      formula,
    }))
  }
  if (node.kind !== 'choice' || !node.data.variable) return []
  const { variable, options } = node.data
  return options.map(({ id, value }, index) => ({
    field: `options.${index}.value`,
    variable,
    formula: value ?? `"${id}"`,
  }))
}

const unnamed = {
  severity: 'error' as const,
  message: {
    en: 'Choose the variable that keeps this value.',
    id: 'Pilih variabel yang menyimpan nilai ini.',
  },
}

function unknown(variable: string) {
  return {
    severity: 'error' as const,
    message: {
      en: `There is no variable named ${variable}. Create it, or choose another.`,
      id: `Tidak ada variabel bernama ${variable}. Buat dahulu, atau pilih yang lain.`,
    },
  }
}

function mismatch(variable: string, declared: ValueType, type: ValueType) {
  return {
    severity: 'error' as const,
    message: {
      en: `${variable} keeps ${nameOf(declared, 'en')}, but this gives ${nameOf(type, 'en')}.`,
      id: `${variable} menyimpan ${nameOf(declared, 'id')}, tetapi ini menghasilkan ${nameOf(type, 'id')}.`,
    },
  }
}
