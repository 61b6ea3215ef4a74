import { z } from 'zod'
import { Language, LocalizedText } from './content.ts'
import { Duration } from './duration.ts'
import { NodeId } from './ids.ts'

/** Words that work at every step: they lead to a step, or switch the language. */
export const GlobalWord = z.strictObject({
  id: NodeId,
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)),
  to: NodeId.optional(),
  language: Language.optional(),
})
export type GlobalWord = z.infer<typeof GlobalWord>

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
    stale: LocalizedText,
    busy: LocalizedText,
    fault: LocalizedText,
  }),
  help: NodeId.nullable(),
  silence: z.strictObject({
    nudge: z.strictObject({ after: Duration, text: LocalizedText }).nullable(),
    expire: z.strictObject({ after: Duration, to: NodeId.nullable() }),
  }),
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
