import { createHash } from 'node:crypto'
import type { FileRef } from '@alur/flows'
import type { PoolClient } from 'pg'
import type { Database } from '../db/database.ts'

export type Medium = {
  id: string
  contact: number
  name: string
  type: string
  bytes: Buffer | null
  refused: string | null
  /** What the provider calls our upload of it, while it keeps it. */
  graphId: string | null
}

export type NewMedium = {
  contact: number
  origin: 'chat' | 'page' | 'document'
  file: FileRef
  bytes: Buffer
}

/** Keeps a file. The same id twice is the same file: the first stays. */
export async function addMedia(
  client: PoolClient,
  { contact, origin, file, bytes }: NewMedium,
): Promise<void> {
  await client.query({
    name: 'add-media',
    text: `insert into media (id, contact_id, origin, name, type, size, sha256, bytes)
      values ($1, $2, $3, $4, $5, $6, $7, $8)
      on conflict (id) do nothing`,
    values: [
      file.id,
      contact,
      origin,
      file.name,
      file.type,
      bytes.length,
      createHash('sha256').update(bytes).digest('hex'),
      bytes,
    ],
  })
}

/** Notes a customer's file that is not kept, and why. */
export async function refuseMedia(
  client: PoolClient,
  { contact, file, reason }: { contact: number; file: FileRef; reason: string },
): Promise<void> {
  await client.query({
    name: 'refuse-media',
    text: `insert into media (id, contact_id, origin, name, type, size, refused)
      values ($1, $2, 'chat', $3, $4, $5, $6)
      on conflict (id) do nothing`,
    values: [file.id, contact, file.name, file.type, file.size, reason],
  })
}

export async function findMedium({ hot }: Database, id: string): Promise<Medium | undefined> {
  const { rows } = await hot.query<Medium>({
    name: 'find-medium',
    text: `select id, contact_id as contact, name, type, bytes, refused,
        case when graph_until > now() then graph_id end as "graphId"
      from media
      where id = $1`,
    values: [id],
  })
  return rows[0]
}

/** The provider keeps an upload for 30 days; a day less is safe. */
const UPLOAD_DAYS = 29

export async function noteUpload({ hot }: Database, id: string, graphId: string): Promise<void> {
  await hot.query({
    name: 'note-upload',
    text: `update media
      set graph_id = $2, graph_until = now() + $3 * interval '1 day'
      where id = $1`,
    values: [id, graphId, UPLOAD_DAYS],
  })
}
