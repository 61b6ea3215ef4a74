import type { FlowNode } from '../../document/flowNode.ts'
import type { Words } from '../../document/words.ts'
import { checkFormula } from '../../formula/checkFormula.ts'
import { ruleNames } from '../../nodes/decideTable.ts'
import type { DecisionTable } from '../../nodes/decisionTable.ts'
import type { FlowFacts } from '../flowFacts.ts'
import { type TriedColumn, tryColumn } from '../tryColumn.ts'
import { MOST_FINDINGS, type Rule } from './rule.ts'

/** Each rule is compared with each other one: beyond this the editor would feel it. */
const MOST_RULES = 100

/**
 * Rules of a table that takes one only do not apply together, or agree where any counts. Tried are the
 * values that the tests name and those between them; tests over other variables are not.
 */
export const overlaps: Rule = (facts) =>
  facts.document.nodes
    .flatMap((node) => (node.kind === 'decision' ? overlapsIn(node, facts) : []))
    .slice(0, MOST_FINDINGS)

type DecisionNode = Extract<FlowNode, { kind: 'decision' }>

function overlapsIn({ id, data }: DecisionNode, facts: FlowFacts): ReturnType<Rule> {
  const isExclusive = data.hit === 'unique' || data.hit === 'any'
  const columns = isExclusive && data.rules.length <= MOST_RULES ? triedColumns(data, facts) : []
  if (columns.length === 0) return []
  return data.rules.flatMap((rule, row): ReturnType<Rule> => {
    for (const [earlier, other] of data.rules.slice(0, row).entries()) {
      const agree = data.hit === 'any' && sameResults(rule.then, other.then)
      const example = agree ? undefined : commonCase(data, columns, [earlier, row])
      if (!example) continue
      const message = bothApply(ruleNames([other, rule]), example)
      return [{ severity: 'warning', node: id, field: `rules.${row}`, message }]
    }
    return []
  })
}

/** None when an input is of no type that can be tried, or two inputs depend on each other. */
function triedColumns({ inputs, rules }: DecisionTable, { types }: FlowFacts): TriedColumn[] {
  const read = new Set<string>()
  const columns: TriedColumn[] = []
  for (const [index, { formula }] of inputs.entries()) {
    const { type, reads } = checkFormula(formula, { variables: types })
    const tests = rules.map(({ when }) => when[index] ?? '-')
    const column = type === undefined ? undefined : tryColumn(type, tests)
    if (!column || reads.some((name) => read.has(name))) return []
    for (const name of reads) read.add(name)
    columns.push(column)
  }
  return columns
}

function sameResults(left: string[], right: string[]): boolean {
  return left.every((formula, index) => formula.trim() === right[index]?.trim())
}

/** One value for each input with which both rules apply, in words. */
function commonCase(
  { inputs }: DecisionTable,
  columns: TriedColumn[],
  [one, other]: [number, number],
): string | undefined {
  const parts: string[] = []
  for (const [index, { values, passes }] of columns.entries()) {
    const at = values.findIndex((_, value) => passes[one]?.[value] && passes[other]?.[value])
    if (at < 0) return undefined
    const { name, formula = '' } = inputs[index] ?? {}
    parts.push(`${name || formula} = ${values[at]}`)
  }
  return parts.join(', ')
}

function bothApply(names: Words, example: string): Words {
  return {
    en: `The rules ${names.en} both apply, for example to ${example}. Make them exclude each other.`,
    id: `Aturan ${names.id} sama-sama berlaku, misalnya untuk ${example}. Buat keduanya saling lepas.`,
  }
}
