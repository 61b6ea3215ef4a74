import { z } from 'zod'
import { WrongKinds } from './answering.ts'
import { Language, LocalizedText } from './content.ts'
import { Duration } from './duration.ts'
import { NodeId } from './ids.ts'

/**
 * Words that work at every step: they lead to a step, switch the language, or act on the open question:
 * `back` asks the one before it again, `why` says why it is asked.
 */
export const GlobalWord = z.strictObject({
  id: NodeId,
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)),
  to: NodeId.optional(),
  language: Language.optional(),
  act: z.enum(['back', 'why']).optional(),
})
export type GlobalWord = z.infer<typeof GlobalWord>

/** A public holiday, by its local date. */
export const Holiday = z.strictObject({ date: z.iso.date(), name: z.string().max(80) })
export type Holiday = z.infer<typeof Holiday>

/** What a waiting step says and does when the customer's answer is not its own answer. */
export const Settings = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three capitals, such as IDR'),
  timeZone: z
    .string()
    .min(1)
    .max(60)
    .refine(isTimeZone, 'There is no such time zone; write one like Asia/Jakarta'),
  tags: z.array(z.string().min(1).max(40)).max(20),
  texts: z.strictObject({
    reprompts: z.array(LocalizedText).min(1).max(5),
    wrongKind: LocalizedText,
    /** In place of `wrongKind`, by the kind of input. */
    wrongKinds: WrongKinds.optional(),
    stale: LocalizedText,
    busy: LocalizedText,
    fault: LocalizedText,
    /** Said when a message is edited that the flow has already acted on. */
    edited: LocalizedText.optional(),
    /** Said to `why` where the step has no reason of its own. */
    why: LocalizedText.optional(),
  }),
  help: NodeId.nullable(),
  silence: z.strictObject({
    nudge: z.strictObject({ after: Duration, text: LocalizedText }).nullable(),
    /**
     * An approved template that offers to go on, for a customer silent for longer than free messages
     * may be sent; its two quick replies go on or stop.
     */
    resume: z
      .strictObject({
        after: Duration,
        template: z.string().regex(/^[a-z0-9_]{1,512}$/, 'Small letters, digits and _'),
        text: LocalizedText,
        goOn: LocalizedText,
        stop: LocalizedText,
      })
      .optional(),
    expire: z.strictObject({ after: Duration, to: NodeId.nullable() }),
  }),
  /** Plain texts that follow one another go out as one message: each message is charged. */
  merge: z.boolean().optional(),
  /** Days without work, for `hours` steps and work days in formulas. */
  holidays: z.array(Holiday).max(400).optional(),
  words: z.array(GlobalWord).max(40),
})
export type Settings = z.infer<typeof Settings>

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    // A RangeError is how JavaScript says that it does not know the name.
    return false
  }
}
