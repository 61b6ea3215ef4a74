import { z } from 'zod'
import { Duration } from '../document/duration.ts'
import { FlowId } from '../document/ids.ts'
import { JsonValue } from '../formula/jsonValue.ts'
import { ConnectorCall } from './outbound.ts'

/** One line of a script: what the customer does, what time does, or what must be true now. */
export const ScenarioStep = z.union([
  z.strictObject({ says: z.string() }),
  /** A tap on the option with this title, on the newest message that offers it. */
  z.strictObject({ taps: z.string() }),
  /** A tap on an option by title, on the oldest message that offers it: a stale tap. */
  z.strictObject({ tapsOld: z.string() }),
  /** Something that is not text: image, audio, sticker … */
  z.strictObject({ sends: z.string() }),
  z.strictObject({ waits: Duration }),
  /** The next messages of the bot, in order; each must contain the text. */
  z.strictObject({ bot: z.union([z.string(), z.array(z.string())]) }),
  /** Variables by name, in their JSON form. */
  z.strictObject({ expects: z.record(z.string(), JsonValue) }),
  z.strictObject({ at: z.string() }),
  z.strictObject({ outcome: z.string() }),
])
export type ScenarioStep = z.infer<typeof ScenarioStep>

/** A scripted conversation with expectations. The first step says the word that starts the flow. */
export const Scenario = z.strictObject({
  flow: FlowId,
  name: z.string().min(1).max(80),
  contact: z.strictObject({ name: z.string(), phone: z.string().nullable() }),
  /** When it takes place, ISO 8601 with an offset. */
  startsAt: z.iso.datetime({ offset: true }),
  /** Answers of the connectors, call by call, in place of the declared samples. */
  answers: z.array(ConnectorCall.shape.mock).optional(),
  steps: z.array(ScenarioStep).min(1).max(500),
})
export type Scenario = z.infer<typeof Scenario>
