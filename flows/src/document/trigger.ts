import { z } from 'zod'
import { Language } from './content.ts'
import { DottedName, NodeId } from './ids.ts'

/**
 * The customer writes one of these words, and nothing else, while no other conversation is open. The
 * language of the word becomes the language of the conversation.
 */
const KeywordTrigger = z.strictObject({
  id: NodeId,
  kind: z.literal('keyword'),
  words: z.record(Language, z.array(z.string().min(1).max(60)).max(20)),
  to: NodeId.nullable(),
})

/** Another system reports something about a contact: `bill.issued`. Its facts go into variables. */
const EventTrigger = z.strictObject({
  id: NodeId,
  kind: z.literal('event'),
  event: DottedName,
  input: z.array(z.strictObject({ name: z.string().min(1).max(60), variable: z.string() })).max(40),
  /** Ends a conversation that is open, for what cannot wait; without it the event waits. */
  interrupts: z.boolean().optional(),
  to: NodeId.nullable(),
})

/** Anything written that no other flow begins with. */
const AnythingTrigger = z.strictObject({
  id: NodeId,
  kind: z.literal('anything'),
  /** Keeps what was written. */
  variable: z.string().optional(),
  to: NodeId.nullable(),
})

/** A step of another flow calls this one: variables it fills before, and those it may read after. */
const CallTrigger = z.strictObject({
  id: NodeId,
  kind: z.literal('call'),
  input: z.array(z.string()).max(40),
  output: z.array(z.string()).max(40),
  to: NodeId.nullable(),
})

/** A way into the flow. */
export const Trigger = z.discriminatedUnion('kind', [
  KeywordTrigger,
  EventTrigger,
  AnythingTrigger,
  CallTrigger,
])
export type Trigger = z.infer<typeof Trigger>

/** The words that begin a flow here, by language; none for triggers that are not words. */
export function wordsOf(trigger: Trigger): Record<string, string[]> {
  return trigger.kind === 'keyword' ? trigger.words : {}
}

/** The facts that begin a conversation here, and the variables they go into. */
export function inputOf(trigger: Trigger): { name: string; variable: string }[] {
  if (trigger.kind === 'event') return trigger.input
  const { variable } = trigger.kind === 'anything' ? trigger : {}
  return variable ? [{ name: 'text', variable }] : []
}
