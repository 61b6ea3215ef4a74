import { sameType, typeName, type ValueType } from '../../formula/values.ts'
import { kindOf } from '../../nodes/index.ts'
import type { Rule } from './rule.ts'

/** Every value is kept in a variable that exists and has its type. */
export const writes: Rule = (facts) =>
  facts.document.nodes.flatMap((node) => {
    return kindOf(node)
      .writes(node.data)
      .flatMap(({ path, variable, type }) => {
        const field = path.join('.')
        const declared = Object.hasOwn(facts.types, variable) ? facts.types[variable] : undefined
        if (variable === '') return [{ node: node.id, field, ...unnamed }]
        if (declared === undefined || variable.includes('.')) {
          return [{ node: node.id, field, ...unknown(variable) }]
        }
        if (type === undefined || sameType(type, declared)) return []
        return [{ node: node.id, field, ...mismatch(variable, declared, type) }]
      })
  })

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
      en: `${variable} keeps ${typeName(declared).en}, but this gives ${typeName(type).en}.`,
      id: `${variable} menyimpan ${typeName(declared).id}, tetapi ini menghasilkan ${typeName(type).id}.`,
    },
  }
}
