import { z } from 'zod'
import { Language } from './content.ts'
import { NodeId } from './ids.ts'

/**
 * A way into the flow: the customer writes one of these words, and nothing else, while no other
 * conversation is open. The language of the word becomes the language of the conversation.
 */
export const Trigger = z.strictObject({
  id: NodeId,
  kind: z.literal('keyword'),
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)),
  to: NodeId.nullable(),
})
export type Trigger = z.infer<typeof Trigger>
