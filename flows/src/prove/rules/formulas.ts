import { pickText } from '../../document/content.ts'
import { valueTypeOf } from '../../document/variable.ts'
import { checkFormula } from '../../formula/checkFormula.ts'
import { checkTemplate } from '../../formula/template.ts'
import type { ValueType } from '../../formula/values.ts'
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
    for (const use of kindOf(node).uses(node.data)) yield { use, node: node.id }
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
  const { texts, silence } = document.settings
  const all = [
    ...texts.reprompts.map((text, index) => ({ path: ['texts', 'reprompts', index], text })),
    ...(['wrongKind', 'stale', 'busy', 'fault'] as const).map((name) => ({
      path: ['texts', name],
      text: texts[name],
    })),
    ...(silence.nudge ? [{ path: ['silence', 'nudge', 'text'], text: silence.nudge.text }] : []),
  ]
  return all.flatMap(({ path, text }) =>
    Object.keys(text).map((language) => ({
      path: ['settings', ...path, language],
      source: pickText(text, language, language),
      form: 'template' as const,
    })),
  )
}

function problemsOf(use: Use, types: Record<string, ValueType>): Omit<Finding, 'rule'>[] {
  const variables = { ...types, ...use.local }
  const kept =
    use.keeps !== undefined && Object.hasOwn(types, use.keeps) ? types[use.keeps] : undefined
  const expects = use.expects ?? kept
  const { problems } =
    use.form === 'formula'
      ? checkFormula(use.source, { variables, ...(expects ? { expects } : {}) })
      : checkTemplate(use.source, { variables })
  const field = use.path.join('.')
  return problems.map(({ message }) => ({ severity: 'error', field, message }))
}
