import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { ReturnHandoff } from '../../contract/index.ts'
import { answerTask } from '../calls/callStore.ts'
import type { Database } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { addToInbox, wakeTurns } from '../inbox/inboxStore.ts'
import { AppError } from '../lib/appError.ts'
import {
  addReply,
  isWindowOpen,
  type LockedHandoff,
  lockHandoff,
  markEnded,
  markTaken,
  setOwner,
} from './handoffStore.ts'

/**
 * Gives a conversation to a person: from now on messages are kept and not played. Throws `gone` when
 * the step waits no more, `not_yours` when somebody has taken it.
 */
export function takeHandoff({ hot }: Database, id: string, agent: string): Promise<void> {
  return inTransaction(hot, async (client) => {
    const handoff = await requireOpen(client, id)
    if (handoff.state === 'taken') throw new AppError('not_yours', 'Somebody has taken it already')
    await markTaken(client, id, agent)
    await setOwner(client, handoff.contact, 'agent')
    const { contact, node, number } = handoff
    const body = { task: id, node, number, outcome: 'taken', output: { agent }, isNews: true }
    await addToInbox(client, [{ contact, key: `taken:${id}`, kind: 'answer', body }])
    await wakeTurns(client)
  })
}

/**
 * Sends a person's message to the customer. Throws `not_yours` as long as nobody has taken the
 * conversation, `window_closed` when the customer wrote nothing for a day.
 */
export function replyToHandoff({ hot }: Database, id: string, text: string): Promise<void> {
  return inTransaction(hot, async (client) => {
    const handoff = await requireTaken(client, id)
    if (!(await isWindowOpen(client, handoff.session))) {
      throw new AppError(
        'window_closed',
        'The customer has not written for 24 hours: WhatsApp takes no free message any more',
      )
    }
    await addReply(client, { id: randomUUID(), handoff, text })
  })
}

/** Gives the conversation back: the step goes on with the outcome and the note. Throws as replies do. */
export function returnHandoff(
  { hot }: Database,
  id: string,
  { outcome, note }: ReturnHandoff,
): Promise<void> {
  return inTransaction(hot, async (client) => {
    const handoff = await requireTaken(client, id)
    await markEnded(client, id, { outcome, note })
    await setOwner(client, handoff.contact, 'flow')
    await answerTask(client, handoff, { outcome, output: { note } })
  })
}

async function requireOpen(client: PoolClient, id: string): Promise<LockedHandoff> {
  const handoff = await lockHandoff(client, id)
  if (!handoff) throw new AppError('not_found', `There is no handoff ${id}`)
  if (!handoff.isOpen) throw new AppError('gone', 'The conversation went on without a person')
  return handoff
}

async function requireTaken(client: PoolClient, id: string): Promise<LockedHandoff> {
  const handoff = await requireOpen(client, id)
  if (handoff.state !== 'taken') throw new AppError('not_yours', 'Take the conversation over first')
  return handoff
}
