/** A message that WhatsApp would refuse; it is not even tried. */
export class LimitError extends Error {}

/**
 * Limits of the Cloud API besides those a flow is checked against while it is drawn, in UTF-16
 * units: whether Meta counts these or code points is not documented.
 */
export const CHANNEL_LIMITS = {
  buttonId: 256,
  rowId: 200,
  filename: 240,
  url: 2_000,
  place: 1_000,
  personName: 200,
  phone: 40,
  templateText: 1_024,
  templateButtons: 10,
} as const

/** The text itself, when it is neither empty nor too long. */
export function within(what: string, text: string, limit: number): string {
  if (text.trim() === '') throw new LimitError(`${what} is empty`)
  if (text.length <= limit) return text
  throw new LimitError(`${what} has ${text.length} characters, WhatsApp takes ${limit}`)
}

/** As `within`, for what may be left out: an empty text is no key at all. */
export function optional<Key extends string>(
  key: Key,
  { what, text = '', limit }: { what: string; text: string | undefined; limit: number },
): { [key in Key]?: string } {
  if (text.trim() === '') return {}
  // TypeScript widens a computed key to any string; this object has exactly this one.
  return { [key]: within(what, text, limit) } as { [key in Key]?: string }
}

export function assertCount(what: string, items: readonly unknown[], most: number): void {
  if (items.length >= 1 && items.length <= most) return
  throw new LimitError(`WhatsApp takes 1 to ${most} ${what}, not ${items.length}`)
}

/** Meta fetches the address itself, or opens it on the customer's phone. */
export function webAddress(what: string, url: string): string {
  const address = within(what, url, CHANNEL_LIMITS.url)
  const protocol = URL.canParse(address) ? new URL(address).protocol : ''
  if (protocol === 'https:' || protocol === 'http:') return address
  throw new LimitError(`${what} is not an address that begins with https://`)
}
