import { z } from 'zod'
import { passingState } from '../compile/passingState.ts'
import type { Kind } from './kind.ts'
import { TestCase } from './testCase.ts'
import { shorten } from './text.ts'

const Setting = z.strictObject({ variable: z.string(), formula: z.string().max(2_000) })
const data = z.strictObject({
  set: z.array(Setting).max(200),
  tests: z.array(TestCase).max(100).optional(),
})
type Data = z.infer<typeof data>

/** Computes variables, one after another, and goes on at once. */
export const assign: Kind<Data> = {
  group: 'data',
  icon: 'calculator',
  waits: false,
  data,
  create: () => ({ set: [{ variable: '', formula: '' }] }),
  exits: () => [{ id: 'next' }],
  uses: ({ set }) =>
    set.map(({ formula, variable }, index) => ({
      path: ['set', index, 'formula'],
      source: formula,
      form: 'formula',
      keeps: variable,
    })),
  writes: ({ set }) =>
    set.map(({ variable }, index) => ({ path: ['set', index, 'variable'], variable })),
  texts: () => [],
  compile: ({ id, data }, wiring) =>
    passingState(
      id,
      wiring,
      data.set.map(({ variable, formula }) => ({
        type: 'compute',
        params: { node: id, variable, formula },
      })),
    ),
  summary: ({ set }) => shorten(set.map(({ variable }) => variable).join(', ')),
  sample: {
    set: [{ variable: 'instalment', formula: 'roundUpTo(annuity(amount, rate / 12, tenor), 100)' }],
  },
}
