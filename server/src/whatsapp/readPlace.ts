import type { InboundMessage } from '@alur/flows'
import { z } from 'zod'

/** An optional text that says something. */
const Words = z.string().trim().min(1).optional().catch(undefined)

const Location = z.object({
  latitude: degrees(90),
  longitude: degrees(180),
  name: Words,
  address: Words,
})

/** A place the customer sent, also the answer to a request for it. */
export function readLocation(item: unknown): InboundMessage | undefined {
  const location = Location.safeParse(item)
  if (!location.success) return undefined
  const { latitude, longitude, name, address } = location.data
  return {
    kind: 'location',
    latitude,
    longitude,
    ...(name ? { name } : {}),
    ...(address ? { address } : {}),
  }
}

/** About a tenth of a millimetre: more digits than that tell nothing. */
const DIGITS = 9

/** A number, or one in quotes, as decimal text without an exponent. */
function degrees(most: number) {
  return z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\s*-?\d{1,3}(\.\d+)?\s*$/)
        .transform(Number),
    ])
    .refine((value) => Math.abs(value) <= most)
    .transform((value) =>
      value
        .toFixed(DIGITS)
        .replace(/\.?0+$/, '')
        .replace(/^-0$/, '0'),
    )
}

const Card = z.object({
  name: z.object({ formatted_name: Words, first_name: Words, last_name: Words }).catch({}),
  phones: z.array(z.unknown()).catch([]),
})
const Phone = z.object({
  phone: Words,
  wa_id: z
    .string()
    .regex(/^\d{4,20}$/)
    .optional()
    .catch(undefined),
})

/** The first of the persons sent that can be read; a flow asks for one. */
export function readContact(items: unknown): InboundMessage | undefined {
  for (const item of Array.isArray(items) ? items : []) {
    const card = Card.safeParse(item)
    if (!card.success) continue
    const { formatted_name, first_name, last_name } = card.data.name
    const name = formatted_name ?? ([first_name, last_name].filter(Boolean).join(' ') || undefined)
    const phone = phoneOf(card.data.phones)
    if (name !== undefined || phone !== null) {
      return { kind: 'contact', name: name ?? phone ?? '', phone }
    }
  }
  return undefined
}

/** WhatsApp's own number of the person is complete; what was typed into an address book may not be. */
function phoneOf(items: unknown[]): string | null {
  const phones = items.flatMap((item) => {
    const phone = Phone.safeParse(item)
    return phone.success ? [phone.data] : []
  })
  const known = phones.find(({ wa_id }) => wa_id !== undefined)
  if (known) return `+${known.wa_id}`
  return phones.find(({ phone }) => phone !== undefined)?.phone ?? null
}
