import { randomBytes, randomInt } from 'node:crypto'

/** A WhatsApp message id, of the length and alphabet that Meta's have. */
export function newMessageId(): string {
  return `wamid.${randomBytes(36).toString('base64')}`
}

/** A business-scoped user id: a country and up to 128 letters and digits. */
export function newUserId(): string {
  return `ID.${randomInt(1, 10)}${randomDigits(19)}`
}

/** Media ids are long numbers. */
export function newMediaId(): string {
  return `${randomInt(1, 10)}${randomDigits(15)}`
}

export function newTraceId(): string {
  return `A${randomBytes(16).toString('base64url')}`
}

function randomDigits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('')
}
