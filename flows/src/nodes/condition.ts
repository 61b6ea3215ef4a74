import { z } from 'zod'
import { decidingState } from '../compile/decidingState.ts'
import { ExitId } from '../document/ids.ts'
import type { Kind } from './kind.ts'
import { shorten } from './text.ts'

const Case = z.strictObject({
  id: ExitId,
  formula: z.string().max(2_000),
  /** What the case means, in the author's words. */
  name: z.string().max(60).optional(),
})
const data = z.strictObject({ cases: z.array(Case).min(1).max(20) })
type Data = z.infer<typeof data>

/** Goes the way of the first case that holds, else `otherwise`. */
export const condition: Kind<Data> = {
  group: 'decide',
  icon: 'split',
  waits: false,
  data,
  create: () => ({ cases: [{ id: 'case1', formula: '' }] }),
  exits: ({ cases }) => [
    ...cases.map(({ id, name, formula }) => ({ id, name: name || formula || id })),
    { id: 'otherwise' },
  ],
  uses: ({ cases }) =>
    cases.map(({ formula }, index) => ({
      path: ['cases', index, 'formula'],
      source: formula,
      form: 'formula',
      expects: 'boolean',
    })),
  writes: () => [],
  texts: () => [],
  compile: ({ id, data }, wiring) =>
    decidingState(id, wiring, [
      ...data.cases.map(({ id, formula }) => ({ exit: id, description: formula })),
      { exit: 'otherwise', description: 'otherwise' },
    ]),
  decide: ({ cases }, speaker) => ({
    exit: cases.find(({ formula }) => speaker.value(formula) === true)?.id ?? 'otherwise',
  }),
  summary: ({ cases }) => shorten(cases.map(({ name, formula }) => name || formula).join(' · ')),
  sample: { cases: [{ id: 'tooHigh', formula: 'ratio > cap', name: 'Instalment is too high' }] },
}
