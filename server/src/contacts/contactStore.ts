import type { PoolClient } from 'pg'
import type { Person } from '../inbox/arrival.ts'

export type ContactRow = { id: number; bsuid: string | null; wa_id: string | null }

export async function findContacts(
  client: PoolClient,
  channel: number,
  people: Person[],
): Promise<ContactRow[]> {
  const { rows } = await client.query<ContactRow>({
    name: 'find-contacts',
    text: `select id, bsuid, wa_id
      from contact
      where channel_id = $1 and (bsuid = any($2) or wa_id = any($3))`,
    values: [
      channel,
      people.flatMap(({ bsuid }) => bsuid ?? []),
      people.flatMap(({ waId }) => waId ?? []),
    ],
  })
  return rows
}

/** Adds the contacts that are not there yet; the others are left as they are. */
export async function addContacts(
  client: PoolClient,
  channel: number,
  people: Person[],
): Promise<void> {
  await client.query({
    name: 'add-contacts',
    // Sorted: two servers that add the same people must not wait for each other in a circle.
    text: `insert into contact (channel_id, bsuid, wa_id, name)
      select $1, bsuid, wa_id, coalesce(name, '')
      from jsonb_to_recordset($2) as person (bsuid text, wa_id text, name text)
      order by bsuid, wa_id
      on conflict do nothing`,
    values: [
      channel,
      JSON.stringify(people.map(({ bsuid, waId, name }) => ({ bsuid, wa_id: waId, name }))),
    ],
  })
}

/** Notes the second id of a contact known by the other one only. */
export async function linkContact(
  client: PoolClient,
  { id, bsuid, wa_id }: ContactRow,
): Promise<void> {
  await client.query({
    name: 'link-contact',
    text: 'update contact set bsuid = coalesce(bsuid, $2), wa_id = $3 where id = $1',
    values: [id, bsuid, wa_id],
  })
}
