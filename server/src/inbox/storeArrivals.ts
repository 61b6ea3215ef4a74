import type { PoolClient } from 'pg'
import { findContacts } from '../contacts/contactStore.ts'
import { resolveContacts } from '../contacts/resolveContacts.ts'
import type { Arrival } from './arrival.ts'
import { addToInbox, findReceivers, type InboxRow, wakeTurns } from './inboxStore.ts'

type Message = Extract<Arrival, { kind: 'message' }>
type Status = Extract<Arrival, { kind: 'status' }>

/**
 * Puts arrivals into the inbox of their contacts, in their order. Returns the statuses that speak of
 * nobody we know: another app's messages.
 */
export async function storeArrivals(
  client: PoolClient,
  channel: number,
  arrivals: Arrival[],
): Promise<Status[]> {
  const messages = arrivals.filter((one): one is Message => one.kind === 'message')
  const statuses = arrivals.filter((one): one is Status => one.kind === 'status')
  const owners = new Map<Arrival, number | undefined>()
  const senders = await resolveContacts(
    client,
    channel,
    messages.map(({ person }) => person),
  )
  messages.forEach((message, index) => {
    owners.set(message, senders[index])
  })
  if (statuses.length > 0) await findOwners(client, channel, statuses, owners)
  const rows = arrivals.flatMap((arrival): InboxRow[] => {
    const contact = owners.get(arrival)
    const { key, kind, body } = arrival
    return contact === undefined ? [] : [{ contact, key, kind, body }]
  })
  if (rows.length > 0) {
    await addToInbox(client, rows)
    await wakeTurns(client)
  }
  return statuses.filter((status) => owners.get(status) === undefined)
}

/** By our message first: the provider may write a number in another way than we dialled it. */
async function findOwners(
  client: PoolClient,
  channel: number,
  statuses: Status[],
  owners: Map<Arrival, number | undefined>,
): Promise<void> {
  const receivers = await findReceivers(client, channel, {
    messages: statuses.flatMap(({ body }) => body.message ?? []),
    wamids: statuses.map(({ body }) => body.wamid),
  })
  const people = statuses.map(({ person }) => person)
  const contacts = await findContacts(client, channel, people)
  for (const status of statuses) {
    const { body, person } = status
    const contact =
      contacts.find(({ bsuid }) => bsuid !== null && bsuid === person.bsuid) ??
      contacts.find(({ wa_id }) => wa_id !== null && wa_id === person.waId)
    const receiver = receivers.get(body.message ?? '') ?? receivers.get(body.wamid)
    owners.set(status, receiver ?? contact?.id)
  }
}
