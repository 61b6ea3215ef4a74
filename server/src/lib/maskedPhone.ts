/** Enough to tell customers apart, not enough to call them. */
export function maskedPhone(phone: string | null): string | null {
  return phone === null ? null : `•••• ${phone.slice(-4)}`
}
