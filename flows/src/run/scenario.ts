import { z } from 'zod'
import { Duration } from '../document/duration.ts'
import { FlowId } from '../document/ids.ts'
import { JsonValue } from '../formula/jsonValue.ts'
import { Mock } from './call.ts'
import { InboundMessage } from './inbound.ts'

const Values = z.record(z.string(), JsonValue)

/** One line of a script: what the customer does, what the world does, or what must be true now. */
export const ScenarioStep = z.union([
  /** `sentBefore`: the message was that long on its way. `isEdit`: it changes one sent before. */
  z.strictObject({
    says: z.string(),
    sentBefore: Duration.optional(),
    isEdit: z.literal(true).optional(),
  }),
  /** A tap on the option with this title, on the newest message that offers it. */
  z.strictObject({ taps: z.string() }),
  /** A tap on an option by title, on the oldest message that offers it: a stale tap. */
  z.strictObject({ tapsOld: z.string() }),
  /** Something that is not text: image, audio, sticker, document …, or the message in full. */
  z.strictObject({ sends: z.union([z.string(), InboundMessage]) }),
  /** Fills in the form that was offered last. */
  z.strictObject({ fills: Values }),
  z.strictObject({ waits: Duration }),
  /** Another system reports something; as the first step it starts the flow. */
  z.strictObject({ event: z.string(), values: Values.optional() }),
  /**
   * Somebody outside answers the open call: of this step, or the one opened last. With `isStale` it is
   * an answer to a call before, which must do nothing.
   */
  z.strictObject({
    answers: z.string(),
    output: Values.optional(),
    node: z.string().optional(),
    isStale: z.literal(true).optional(),
  }),
  /** The next messages of the bot, in order; each must contain the text. */
  z.strictObject({ bot: z.union([z.string(), z.array(z.string())]) }),
  /** The bot has said nothing since the last act. */
  z.strictObject({ isSilent: z.literal(true) }),
  /** Variables by name, in their JSON form. */
  z.strictObject({ expects: Values }),
  /** Evidence of this kind was kept last. */
  z.strictObject({ records: z.enum(['consent', 'disclosure']), isGiven: z.boolean() }),
  z.strictObject({ at: z.string() }),
  z.strictObject({ outcome: z.string() }),
])
export type ScenarioStep = z.infer<typeof ScenarioStep>

/** A scripted conversation with expectations. The first step says the word, or names the event, that starts it. */
export const Scenario = z.strictObject({
  flow: FlowId,
  name: z.string().min(1).max(80),
  contact: z.strictObject({ name: z.string(), phone: z.string().nullable() }),
  /** When it takes place, ISO 8601 with an offset. */
  startsAt: z.iso.datetime({ offset: true }),
  /** The language of a conversation that an event starts. */
  language: z.string().optional(),
  /** What experiments divide by. */
  seed: z.string().optional(),
  /** Answers of systems, call by call, in place of the declared samples. */
  answers: z.array(Mock).optional(),
  steps: z.array(ScenarioStep).min(1).max(500),
})
export type Scenario = z.infer<typeof Scenario>
