import { checkFormula, type FlowNode, kindOf, type ValueType } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'

/** One example: what is given, and what must come out. */
export type Test = DataOf<'decision'>['tests'][number]

/** A column of examples: a variable that is given or expected, or the day on which it is asked. */
export type TestColumn = { key: string; side: 'given' | 'expect' | 'today'; variable: string }

/** What a step reads is given, what it computes is expected, and what examples name besides. */
export function testColumns(
  node: FlowNode,
  tests: readonly Test[],
  variables: Record<string, ValueType>,
): TestColumn[] {
  const kind = kindOf(node)
  const sources = kind.uses(node.data).map(({ source }) => source)
  const written = kind.writes(node.data).map(({ variable }) => variable)
  const readFirst = readBeforeWritten(sources, written, variables)
  const given = [...readFirst, ...tests.flatMap((test) => Object.keys(test.given))]
  const expected = [...written, ...tests.flatMap((test) => Object.keys(test.expect))]
  const hasDay = tests.some(({ today }) => today) || sources.some((one) => /\btoday\(/.test(one))
  return [
    ...columnsOf('given', given),
    ...(hasDay ? [{ key: 'today', side: 'today' as const, variable: '' }] : []),
    ...columnsOf('expect', expected),
  ]
}

/** A calculation may read what it has just computed: that is no longer given. */
function readBeforeWritten(
  sources: readonly string[],
  written: readonly string[],
  variables: Record<string, ValueType>,
): string[] {
  const reads = sources.map((source) => checkFormula(source, { variables }).reads)
  const isStepwise = sources.length === written.length
  return reads.flatMap((names, at) =>
    isStepwise ? names.filter((name) => !written.slice(0, at).includes(name)) : names,
  )
}

function columnsOf(side: 'given' | 'expect', names: readonly string[]): TestColumn[] {
  return [...new Set(names)]
    .filter((name) => name !== '')
    .map((variable) => ({ key: `${side}.${variable}`, side, variable }))
}
