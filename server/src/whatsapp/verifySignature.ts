import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Whether `header` (`sha256=` and 64 hex digits) signs exactly these bytes. The bytes as they came:
 * Meta escapes JSON in its own way, so parsing and writing again would change them.
 */
export function verifySignature(
  appSecret: string,
  body: Uint8Array,
  header: string | undefined,
): boolean {
  const signature = /^sha256=([0-9a-f]{64})$/.exec(header ?? '')?.[1]
  if (!signature) return false
  const expected = createHmac('sha256', appSecret).update(body).digest()
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
}

/** Compares secrets in a time that does not tell how much of them is right. */
export function isSameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHmac('sha256', 'compare').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
