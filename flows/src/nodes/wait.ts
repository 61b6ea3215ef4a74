import { z } from 'zod'
import { Duration, durationMs } from '../document/duration.ts'
import type { Kind } from './kind.ts'

const data = z.strictObject({ for: Duration })
type Data = z.infer<typeof data>

/** Lets time pass, then goes on by itself. */
export const wait: Kind<Data> = {
  group: 'structure',
  icon: 'timer',
  waits: 'time',
  data,
  create: () => ({ for: { amount: 1, unit: 'hours' } }),
  exits: () => [{ id: 'next' }],
  uses: () => [],
  writes: () => [],
  texts: () => [],
  compile: ({ id, data }, wiring) => ({
    entry: [{ type: 'enter', params: { node: id } }],
    after: { [String(durationMs(data.for))]: { target: wiring.target('next') ?? wiring.unwired } },
    on: { busy: { actions: [{ type: 'say', params: { node: id, part: 'busy' } }] } },
  }),
  summary: (data) => `${data.for.amount} ${data.for.unit}`,
  sample: { for: { amount: 1, unit: 'hours' } },
}
