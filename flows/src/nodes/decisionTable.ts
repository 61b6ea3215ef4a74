import { z } from 'zod'
import { ExitId } from '../document/ids.ts'
import { TestCase } from './testCase.ts'

const cell = z.string().max(500)

const TableRule = z.strictObject({
  id: ExitId,
  /** What the rule means, in the author's words. */
  name: z.string().max(80).optional(),
  /** One test for each input: `-`, `< 10`, `"a", "b"`, `[1..3]`, `between 1 and 3`, `not "c"`. */
  when: z.array(cell).max(20),
  /** One formula for each output. */
  // biome-ignore lint/suspicious/noThenProperty: DMN's word; a list is no promise.
  then: z.array(cell).max(20),
})
export type TableRule = z.infer<typeof TableRule>

/** A decision table as DMN 1.3 has them: rules are rows, inputs and outputs are columns. */
export const DecisionTable = z.strictObject({
  inputs: z
    .array(z.strictObject({ formula: cell, name: z.string().max(60).optional() }))
    .min(1)
    .max(20),
  outputs: z
    .array(z.strictObject({ variable: z.string() }))
    .min(1)
    .max(20),
  /**
   * Which of the rules that apply counts: the only one, the first, any since they agree, or all.
   */
  hit: z.enum(['unique', 'first', 'any', 'collect']),
  /** What `collect` keeps of all results; without it the list of them. */
  aggregate: z.enum(['list', 'sum', 'min', 'max', 'count']).optional(),
  rules: z.array(TableRule).min(1).max(500),
  tests: z.array(TestCase).max(100),
})
export type DecisionTable = z.infer<typeof DecisionTable>

/** What is made of each output of the rules that apply: one result, or one of all. */
export function aggregateOf({ hit, aggregate }: DecisionTable) {
  return hit === 'collect' ? (aggregate ?? 'list') : undefined
}

/** Whether some rule applies whatever the inputs are, so that none is left without a result. */
export function isComplete({ rules }: DecisionTable): boolean {
  return rules.some(({ when }) => when.every((test) => ['', '-'].includes(test.trim())))
}
