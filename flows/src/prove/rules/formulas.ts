import { pickText } from '../../document/content.ts'
import { checkFormula } from '../../formula/checkFormula.ts'
import { checkTemplate } from '../../formula/template.ts'
import type { ValueType } from '../../formula/values.ts'
import { kindOf } from '../../nodes/index.ts'
import type { Use } from '../../nodes/kind.ts'
import type { Finding } from '../finding.ts'
import type { FlowFacts } from '../flowFacts.ts'
import type { Rule } from './rule.ts'

/** Every formula reads known variables and gives the type its place needs. */
export const formulas: Rule = (facts) => [
  ...facts.document.nodes.flatMap((node) =>
    kindOf(node)
      .uses(node.data)
      .flatMap((use) =>
        problemsOf(use, facts.types).map((problem) => ({ ...problem, node: node.id })),
      ),
  ),
  ...facts.document.variables.flatMap((variable, index) => {
    if (!variable.initial) return []
    const path = ['variables', index, 'initial']
    const use: Use = { path, source: variable.initial, form: 'formula', expects: variable.type }
    return problemsOf(use, facts.types)
  }),
  ...settingsUses(facts).flatMap((use) => problemsOf(use, facts.types)),
]

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
  const field = use.path.join('.')
  const check = use.form === 'formula' ? checkFormula : checkTemplate
  const { type, problems } = check(use.source, { variables })
  if (problems.length > 0) {
    return problems.map(({ message }) => ({ severity: 'error', field, message }))
  }
  if (use.expects === undefined || type === undefined || fits(type, use.expects)) return []
  const expected = use.expects
  return [
    {
      severity: 'error',
      field,
      message: {
        en: `This formula gives ${nameOf(type, 'en')}, but ${nameOf(expected, 'en')} is needed here.`,
        id: `Rumus ini menghasilkan ${nameOf(type, 'id')}, padahal di sini perlu ${nameOf(expected, 'id')}.`,
      },
    },
  ]
}

/** Amounts may be written as bare numbers. */
export function fits(type: ValueType, expected: ValueType): boolean {
  if (type === expected || type === 'nothing') return true
  return type === 'number' && expected === 'money'
}

const NAMES = {
  en: {
    text: 'a text',
    number: 'a number',
    money: 'an amount of money',
    date: 'a date',
    boolean: 'yes or no',
    nothing: 'nothing',
  },
  id: {
    text: 'teks',
    number: 'angka',
    money: 'jumlah uang',
    date: 'tanggal',
    boolean: 'ya atau tidak',
    nothing: 'kosong',
  },
}

export function nameOf(type: ValueType, language: 'en' | 'id'): string {
  if (typeof type === 'string') return NAMES[language][type]
  return language === 'en' ? 'a list' : 'daftar'
}
