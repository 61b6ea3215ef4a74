import { createHash } from 'node:crypto'

/** The digest under which a token is known: the token itself is never stored. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
