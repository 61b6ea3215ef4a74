import { answeringUses } from '../../document/answeringTexts.ts'
import { pickText } from '../../document/content.ts'
import { settingsTexts } from '../../document/settingsTexts.ts'
import { valueTypeOf } from '../../document/variable.ts'
import type { Words } from '../../document/words.ts'
import { checkFormula } from '../../formula/checkFormula.ts'
import { checkTemplate } from '../../formula/template.ts'
import { typeName, type ValueType } from '../../formula/values.ts'
import { kindOf } from '../../nodes/index.ts'
import type { Use } from '../../nodes/kind.ts'
import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'
import { MOST_FINDINGS, type Rule } from './rule.ts'

/** Every formula reads known variables and gives the type its place needs. */
export const formulas: Rule = (facts) => {
  const found: ReturnType<Rule> = []
  for (const { use, node } of allUses(facts)) {
    for (const problem of problemsOf(use, facts.types)) {
      found.push(node === undefined ? problem : { ...problem, node })
    }
    if (found.length >= MOST_FINDINGS) break
  }
  return found.slice(0, MOST_FINDINGS)
}

function* allUses(facts: FlowFacts): Generator<{ use: Use; node?: string }> {
  for (const node of facts.document.nodes) {
    const uses = [...kindOf(node).uses(node.data), ...answeringUses(node.answering)]
    for (const use of uses) yield { use, node: node.id }
  }
  for (const [index, variable] of facts.document.variables.entries()) {
    if (!variable.initial) continue
    const path = ['variables', index, 'initial']
    yield {
      use: { path, source: variable.initial, form: 'formula', expects: valueTypeOf(variable) },
    }
  }
  for (const use of settingsUses(facts)) yield { use }
}

function settingsUses({ document }: FlowFacts): Use[] {
  return settingsTexts(document.settings).flatMap(({ path, text }) =>
    Object.keys(text).map((language) => ({
      path: [...path, language],
      source: pickText(text, language, language),
      form: 'template' as const,
    })),
  )
}

function problemsOf(use: Use, types: Record<string, ValueType>): Omit<Finding, 'rule'>[] {
  const field = use.path.join('.')
  const row = rowOf(use, types)
  if ('problems' in row) {
    return row.problems.map((message) => ({ severity: 'error', field, message }))
  }
  const variables = { ...types, ...row.types, ...use.local }
  const kept =
    use.keeps !== undefined && Object.hasOwn(types, use.keeps) ? types[use.keeps] : undefined
  const expects = use.expects ?? kept
  const { problems } =
    use.form === 'formula'
      ? checkFormula(use.source, { variables, ...(expects ? { expects } : {}) })
      : checkTemplate(use.source, { variables })
  return problems.map(({ message }) => ({ severity: 'error', field, message }))
}

/** The type of one item of the list that a formula goes through; its own problems stand elsewhere. */
function rowOf(
  { rowOf: list }: Use,
  known: Record<string, ValueType>,
): { types: Record<string, ValueType> } | { problems: Words[] } {
  if (list === undefined) return { types: {} }
  const { type } = checkFormula(list, { variables: known })
  if (type === undefined) return { problems: [] }
  if (typeof type === 'object' && 'list' in type) return { types: { row: type.list } }
  const { en, id } = typeName(type)
  const message = {
    en: `The rows need a list, and the formula above gives ${en}.`,
    id: `Baris tabel perlu daftar, sedangkan rumus di atas menghasilkan ${id}.`,
  }
  return { problems: [message] }
}
