import { BODY_LIMITS } from './bodyLimits.ts'
import type { Effect } from './effect.ts'
import type { OutboundMessage } from './outbound.ts'

/**
 * Joins a plain text with the message that follows it at once, as far as WhatsApp's limits go: every
 * message is charged, and one bubble reads better than three.
 */
export function mergeTexts(effects: Effect[]): Effect[] {
  const merged: Effect[] = []
  for (const effect of effects) {
    const before = merged.at(-1)
    const joined =
      before?.type === 'send' && effect.type === 'send'
        ? joinedText(before.message, effect.message)
        : undefined
    if (effect.type === 'send' && joined !== undefined) {
      merged[merged.length - 1] = { ...effect, message: { ...effect.message, text: joined } }
    } else merged.push(effect)
  }
  return merged
}

function joinedText(before: OutboundMessage, next: OutboundMessage): string | undefined {
  const limit = BODY_LIMITS[next.kind]
  if (before.kind !== 'text' || limit === undefined) return undefined
  const text = `${before.text}\n\n${next.text}`
  return text.length <= limit ? text : undefined
}
