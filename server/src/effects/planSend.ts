import type { Effect, OutboundMessage } from '@alur/flows'
import { hashToken } from '../outside/hashToken.ts'
import type { OpenTask } from '../turns/talk.ts'
import { callKey, type Place, type Plan } from './plan.ts'

/** The task has the id of its message: what comes back with a status names both. */
export function planSend(
  plan: Plan,
  { node, message }: Extract<Effect, { type: 'send' }>,
  place: Place,
): void {
  const { session, at, surroundings } = place
  const id = surroundings.newId()
  const call = plan.tasks.find(({ key }) => key === callKey(session.id, node))
  const content = withAppLink(plan, message, call)
  const payload = content.kind === 'link' && content.url === null ? pageOf(plan, call, place) : {}
  plan.messages.push({
    id,
    session: session.id,
    direction: 'out',
    content,
    node,
    wamid: null,
    at,
  })
  plan.addedTasks.push({
    id,
    kind: 'send',
    session: session.id,
    key: `send:${id}`,
    payload,
    delayMs: 0,
  })
}

/**
 * The address goes with the task, which is deleted once the message is out: the message is kept
 * without it, so whoever reads a conversation cannot open the customer's page.
 */
function pageOf(plan: Plan, call: OpenTask | undefined, { surroundings }: Place): { url?: string } {
  if (!call || call.outside === null) return {}
  const token = surroundings.newToken()
  plan.tokens.push({ call: call.id, sha256: hashToken(token) })
  return { url: `${surroundings.publicUrl}/s/${token}` }
}

/** The body of a message with a button is shorter than that of a plain text. */
const LONGEST_BODY = 1_024
const OPEN_APP = { en: 'Open the app', id: 'Buka aplikasi' }

/** No bank's app stands behind a verification yet: a button leads to the page that plays it. */
function withAppLink(
  plan: Plan,
  message: OutboundMessage,
  call: OpenTask | undefined,
): OutboundMessage {
  const isAsked = call?.outside === 'verify' && message.kind === 'text'
  if (!isAsked || message.text.length > LONGEST_BODY) return message
  const language = plan.outsideCalls.find(({ id }) => id === call.id)?.call.language
  const button = language === 'en' ? OPEN_APP.en : OPEN_APP.id
  return { kind: 'link', text: message.text, button, url: null }
}
