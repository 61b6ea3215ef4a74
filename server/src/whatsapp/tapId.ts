const WRAPPED = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(.+)$/s

/** The id an option is sent with. It names its conversation: old buttons stay tappable for ever. */
export function wrapTapId(session: string, tapId: string): string {
  return `${session}.${tapId}`
}

/** The id inside, when the option was offered in this conversation; else null. */
export function unwrapTapId(session: string, wrapped: string | null): string | null {
  const [, owner, tapId] = WRAPPED.exec(wrapped ?? '') ?? []
  return owner === session ? (tapId ?? null) : null
}
