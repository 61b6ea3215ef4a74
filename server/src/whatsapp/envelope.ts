import { z } from 'zod'
import type { Person } from '../inbox/arrival.ts'

/** A list whose members are judged one by one; anything else counts as an empty list. */
const List = z.array(z.unknown()).catch([])

/** An optional text; Meta leaves a key out, some peers send it empty or null. */
export const Text = z
  .string()
  .transform((text) => text || null)
  .nullish()
  .transform((text) => text ?? null)
  .catch(null)

const WaId = z
  .string()
  .regex(/^\+?\d{4,20}$/)
  .transform((digits) => digits.replace('+', ''))
  .nullable()
  .catch(null)

/** `ID.1349…` by Meta's rule; a little more is let through, never more than the database can index. */
const Bsuid = z
  .string()
  .regex(/^\S{1,160}$/)
  .nullable()
  .catch(null)

export const Envelope = z.object({
  object: z.literal('whatsapp_business_account'),
  entry: z.array(z.unknown()),
})
export const Entry = z.object({ changes: List })
export const Change = z.object({ field: z.string(), value: z.record(z.string(), z.unknown()) })

export const MessagesValue = z.object({
  metadata: z.object({ phone_number_id: Text, display_phone_number: Text }).nullable().catch(null),
  contacts: List,
  messages: List,
  statuses: List,
  errors: List,
})
export type MessagesValue = z.infer<typeof MessagesValue>

const ContactCard = z.object({
  profile: z.object({ name: Text }).catch({ name: null }),
  wa_id: WaId,
  user_id: Bsuid,
})

/** Reads one side of a conversation; undefined when neither id is there. */
export function readPerson(waId: unknown, bsuid: unknown): Person | undefined {
  const person = { waId: WaId.parse(waId ?? null), bsuid: Bsuid.parse(bsuid || null), name: null }
  return person.waId || person.bsuid ? person : undefined
}

/**
 * Adds what `contacts[]` knows of this person. Matched by user id, then by number, never by place:
 * in a batch the list may lack entries or hold those of other messages.
 */
export function withCard(person: Person, { contacts }: MessagesValue): Person {
  const cards = contacts.flatMap((one) => {
    const card = ContactCard.safeParse(one)
    return card.success ? [card.data] : []
  })
  const card =
    cards.find(({ user_id }) => user_id !== null && user_id === person.bsuid) ??
    cards.find(({ wa_id }) => wa_id !== null && wa_id === person.waId)
  if (!card) return person
  return {
    waId: person.waId ?? card.wa_id,
    bsuid: person.bsuid ?? card.user_id,
    name: card.profile.name === null ? null : shortened(card.profile.name),
  }
}

const LONGEST_NAME = 200

/** By whole characters: half an emoji is refused by the database, and its message with it. */
function shortened(name: string): string {
  return Array.from(name.slice(0, 2 * LONGEST_NAME))
    .slice(0, LONGEST_NAME)
    .join('')
}
