import { CHANNEL_LIMITS, LimitError, optional, within } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'

export function locationContent(message: OutboundOf<'location'>): Record<string, unknown> {
  const { text, latitude, longitude, address } = message
  return {
    type: 'location',
    location: {
      latitude: degrees('The latitude', latitude, 90),
      longitude: degrees('The longitude', longitude, 180),
      ...optional('name', { what: 'The name of the place', text, limit: CHANNEL_LIMITS.place }),
      ...optional('address', { what: 'The address', text: address, limit: CHANNEL_LIMITS.place }),
    },
  }
}

/** Numbers of floating point are Meta's way; nothing is computed with them. */
function degrees(what: string, text: string, most: number): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (Math.abs(value) <= most) return value
  throw new LimitError(`${what} is not a number from -${most} to ${most}`)
}

/** Meta wants one part of the name besides the whole of it. */
export function contactContent(message: OutboundOf<'contact'>): Record<string, unknown> {
  const name = within('The name of the contact', message.text, CHANNEL_LIMITS.personName)
  const phone = within('The number of the contact', message.phone, CHANNEL_LIMITS.phone)
  const company = {
    what: 'The organisation',
    text: message.organisation,
    limit: CHANNEL_LIMITS.personName,
  }
  const org = optional('company', company)
  return {
    type: 'contacts',
    contacts: [
      {
        name: { formatted_name: name, first_name: name },
        phones: [{ phone, type: 'WORK' }],
        ...(org.company ? { org } : {}),
      },
    ],
  }
}
