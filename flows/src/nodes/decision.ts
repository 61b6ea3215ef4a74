import { decidingState } from '../compile/decidingState.ts'
import type { Words } from '../document/words.ts'
import { decideTable } from './decideTable.ts'
import { aggregateOf, DecisionTable, isComplete, type TableRule } from './decisionTable.ts'
import type { DataProblem, Kind, Use } from './kind.ts'
import { shorten } from './text.ts'
import { unaryTest } from './unaryTest.ts'

/** Computes variables by the rules of a table, and says whether one applied. */
export const decision: Kind<DecisionTable> = {
  group: 'decide',
  icon: 'table-2',
  waits: false,
  data: DecisionTable,
  create: () => ({
    inputs: [{ formula: '' }],
    outputs: [{ variable: '' }],
    hit: 'first',
    rules: [rule('rule1', ['-'], [''])],
    tests: [],
  }),
  exits: (data) => [
    { id: 'matched' },
    isComplete(data) ? { id: 'unmatched', optional: true } : { id: 'unmatched' },
  ],
  uses,
  writes: (data) =>
    data.outputs.map(({ variable }, index) => ({
      path: ['outputs', index, 'variable'],
      variable,
      ...(aggregateOf(data) === 'count' ? { type: 'number' as const } : {}),
    })),
  texts: () => [],
  check,
  compile: ({ id }, wiring) =>
    decidingState(id, wiring, [
      { exit: 'matched', description: 'a rule applies' },
      { exit: 'unmatched', description: 'no rule applies' },
    ]),
  decide: decideTable,
  summary: ({ inputs, outputs }) => {
    const given = inputs.map(({ name, formula }) => name || formula).join(', ')
    return shorten(`${given} → ${outputs.map(({ variable }) => variable).join(', ')}`)
  },
  sample: {
    inputs: [{ formula: 'income', name: 'Income' }, { formula: 'job' }],
    outputs: [{ variable: 'rate' }],
    hit: 'first',
    rules: [
      { name: 'Civil servants', ...rule('civil', ['-', '"civil"'], ['0.12']) },
      rule('high', ['>= 10000000', '-'], ['0.15']),
      rule('others', ['-', '-'], ['0.18']),
    ],
    tests: [{ given: { income: '4000000', job: 'civil' }, expect: { rate: '0.12' } }],
  },
}

/** Each test stands at its own cell, so that a finding leads there. */
function uses(data: DecisionTable): Use[] {
  const { inputs, rules } = data
  return [
    ...inputs.map(
      ({ formula }, index): Use => ({
        path: ['inputs', index, 'formula'],
        source: formula,
        form: 'formula',
      }),
    ),
    ...rules.flatMap(({ when, then }, row): Use[] => [
      ...inputs.flatMap(({ formula }, column): Use[] => {
        const source = unaryTest(formula, when[column] ?? '-')
        if (source === 'true') return []
        const path = ['rules', row, 'when', column]
        return [{ path, source, form: 'formula', expects: 'boolean', isTest: true }]
      }),
      ...then.flatMap((formula, column) => resultUse(data, formula, { row, column })),
    ]),
  ]
}

/** A list is kept as a whole, so each result must be one of its items. */
function resultUse(
  data: DecisionTable,
  formula: string,
  { row, column }: { row: number; column: number },
): Use[] {
  const output = data.outputs[column]
  if (!output) return []
  const aggregate = aggregateOf(data)
  const use: Use = { path: ['rules', row, 'then', column], source: formula, form: 'formula' }
  if (aggregate === 'count') return [use]
  const keeps = output.variable
  return [aggregate === 'list' ? { ...use, source: `[${formula}]`, keeps } : { ...use, keeps }]
}

function check({ inputs, outputs, rules }: DecisionTable): DataProblem[] {
  const seen = new Set<string>()
  return rules.flatMap(({ id, when, then }, row): DataProblem[] => {
    const isRepeated = seen.has(id)
    seen.add(id)
    const path = ['rules', row]
    return [
      ...(isRepeated ? [problem([...path, 'id'], repeated(id))] : []),
      ...(when.length === inputs.length
        ? []
        : [problem([...path, 'when'], columns(inputs.length))]),
      ...(then.length === outputs.length
        ? []
        : [problem([...path, 'then'], columns(outputs.length))]),
    ]
  })
}

function problem(path: DataProblem['path'], message: Words): DataProblem {
  return { path, severity: 'error', message }
}

function repeated(id: string): Words {
  return { en: `Two rules have the id ${id}.`, id: `Dua aturan memakai id ${id}.` }
}

function columns(count: number): Words {
  return {
    en: `This rule must have ${count} cells here, one for each column.`,
    id: `Aturan ini harus punya ${count} sel di sini, satu untuk tiap kolom.`,
  }
}

function rule(id: string, when: string[], results: string[]): TableRule {
  // biome-ignore lint/suspicious/noThenProperty: DMN's word; a list is no promise.
  return { id, when, then: results }
}
