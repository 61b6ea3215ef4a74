import { z } from 'zod'
import { LocalizedText } from './content.ts'
import { Duration } from './duration.ts'
import { NodeId } from './ids.ts'

/** What a waiting step says to input that it cannot read, by the kind of input. */
export const WrongKinds = z.partialRecord(
  z.enum([
    'text',
    'image',
    'video',
    'audio',
    'document',
    'sticker',
    'location',
    'contact',
    'other',
  ]),
  LocalizedText,
)
export type WrongKinds = z.infer<typeof WrongKinds>

/** Where one step answers otherwise than the flow's settings; what is left out stays as it is there. */
export const Answering = z
  .strictObject({
    /** Said to an answer that is not understood, one for each try. */
    reprompts: z.array(LocalizedText).min(1).max(5).optional(),
    wrongKinds: WrongKinds.optional(),
    /** Said while the step waits for something outside. */
    busy: LocalizedText.optional(),
    /** Said when the customer asks why. */
    why: LocalizedText.optional(),
    /** A reminder after silence; null for none. */
    nudge: z.strictObject({ after: Duration, text: LocalizedText }).nullable().optional(),
    expireAfter: Duration.optional(),
    /** Global words that mean nothing here, because they are answers. */
    deafTo: z.array(NodeId).max(40).optional(),
  })
  .meta({ id: 'Answering' })
export type Answering = z.infer<typeof Answering>
