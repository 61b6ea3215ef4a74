import type { LocalizedText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Saying, Speaker, Use } from './kind.ts'
import { spokenText, templateUses } from './text.ts'

/** The message with the button that opens a page outside the chat, and the heading of that page. */
type Invitation = { text: LocalizedText; button: LocalizedText; title: LocalizedText }

const LONGEST_TITLE = 80

/** The address is made by the runtime: it is good for one customer and one call. */
export function invite(
  { text, button }: Invitation,
  speaker: Speaker,
  words: Saying,
): OutboundMessage {
  return {
    kind: 'link',
    text: spokenText(text, speaker, words),
    button: speaker.text(button),
    url: null,
  }
}

export function invitationTexts({ text, button, title }: Invitation) {
  return [
    { path: ['text'], text, limit: MESSAGE_LIMITS.interactiveBody },
    { path: ['button'], text: button, limit: MESSAGE_LIMITS.linkButton },
    { path: ['title'], text: title, limit: LONGEST_TITLE },
  ]
}

export function invitationUses({ text, button, title }: Invitation): Use[] {
  return [
    ...templateUses(text, ['text']),
    ...templateUses(button, ['button']),
    ...templateUses(title, ['title']),
  ]
}
