import type { PoolClient } from 'pg'

export type InboxRow = { contact: number; key: string; kind: string; body: unknown }

/**
 * Stores what is new and counts it; a key that was seen before is left out, so a webhook sent twice
 * counts once.
 */
export async function addToInbox(client: PoolClient, rows: InboxRow[]): Promise<number> {
  const { rowCount } = await client.query({
    name: 'add-to-inbox',
    // Ids must count up in the order in which things came.
    text: `insert into inbox (contact_id, key, kind, body)
      select contact, key, kind, body
      from rows from (
        jsonb_to_recordset($1) as (contact bigint, key text, kind text, body jsonb)
      ) with ordinality as row (contact, key, kind, body, place)
      order by place
      on conflict (key) do nothing`,
    values: [JSON.stringify(rows)],
  })
  return rowCount ?? 0
}

export async function wakeTurns(client: PoolClient): Promise<void> {
  await client.query({ name: 'wake-turns', text: "select pg_notify('alur_inbox', '')" })
}

/** The contacts that our messages went to, by the message's id and by the provider's. */
export async function findReceivers(
  client: PoolClient,
  channel: number,
  { messages, wamids }: { messages: string[]; wamids: string[] },
): Promise<Map<string, number>> {
  const { rows } = await client.query<{ id: string; wamid: string | null; contact_id: number }>({
    name: 'find-receivers',
    text: `select message.id, message.wamid, message.contact_id
      from message
      join contact on contact.id = message.contact_id
      where contact.channel_id = $1
        and message.direction = 'out'
        and (message.id = any($2) or message.wamid = any($3))`,
    values: [channel, messages, wamids],
  })
  const receivers = new Map<string, number>()
  for (const { id, wamid, contact_id } of rows) {
    receivers.set(id, contact_id)
    if (wamid) receivers.set(wamid, contact_id)
  }
  return receivers
}
