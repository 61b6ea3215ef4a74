import type { OutboundMessage } from '@alur/flows'
import { stopChannel } from '../channel/channelStore.ts'
import { LimitError } from '../whatsapp/limits.ts'
import { sendBody } from '../whatsapp/payload.ts'
import { retryDelayMs, type SendResult } from '../whatsapp/sendResult.ts'
import type { Outbox } from './outbox.ts'
import { markResent, postponeSend, type Send, settleSend } from './sendStore.ts'
import { uploadFor } from './uploadFor.ts'

/** After a day the customer service window is closed: WhatsApp would refuse the message anyway. */
const GIVE_UP_AFTER_MS = 24 * 3_600_000

/** What became of one try; `unanswered`: it was sent twice and nobody answered for either. */
export type Outcome = SendResult | { as: 'unanswered' }

/** Sends one message, outside any transaction. */
export async function sendOne(outbox: Outbox, send: Send): Promise<Outcome> {
  const { database, graph } = outbox
  if (send.isDoubtful && send.resent) return { as: 'unanswered' }
  // Marked before it is sent: a kill in between must not lead to a third time.
  if (send.isDoubtful) await markResent(database, send.id)
  const { id: task, session, bsuid, waId } = send
  try {
    const upload = await uploadFor(outbox, send)
    if (upload && upload.as !== 'uploaded') return upload
    const given = { message: addressed(send), recipient: { bsuid, waId }, session, task }
    return await graph.send(sendBody({ ...given, ...(upload ? { media: upload.id } : {}) }))
  } catch (error) {
    if (!(error instanceof LimitError)) throw error
    return { as: 'reject', error: { code: 'limit', message: error.message } }
  }
}

/** The address of a page is not kept with its message: it goes in here. */
function addressed({ message, url }: Send): OutboundMessage {
  return message.kind === 'link' && message.url === null ? { ...message, url } : message
}

/** Writes down what became of a send. Doing it twice changes nothing. */
export async function settleOne(outbox: Outbox, send: Send, outcome: Outcome): Promise<void> {
  const { database, doubtMs, channel } = outbox
  const { id, attempt } = send
  switch (outcome.as) {
    case 'accepted':
      return settleSend(database, id, { status: 'accepted', wamid: outcome.wamid })
    case 'unanswered':
      return settleSend(database, id, { status: 'failed', error: UNANSWERED })
    case 'reject':
      return settleSend(database, id, { status: 'failed', error: outcome.error })
    case 'doubt':
      return postponeSend(database, id, { as: 'doubt', delayMs: doubtMs, attempt: attempt + 1 })
    case 'stop':
      await stopChannel(database, channel, outcome.error)
      return postponeSend(database, id, { as: 'waiting', delayMs: 0, attempt })
    case 'retry': {
      if (Date.now() - send.createdAt.getTime() > GIVE_UP_AFTER_MS) {
        return settleSend(database, id, { status: 'failed', error: outcome.error })
      }
      const delayMs = retryDelayMs(outcome.pace, attempt)
      return postponeSend(database, id, { as: 'waiting', delayMs, attempt: attempt + 1 })
    }
  }
}

const UNANSWERED = {
  code: 'unanswered',
  message: 'It was sent twice, and nobody answered whether it went out',
}
