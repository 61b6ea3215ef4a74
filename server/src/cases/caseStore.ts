import { sql } from 'kysely'
import type { CaseQuery, CaseStatus } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'

const COLUMNS = [
  'case_file.number',
  'case_file.seq',
  'case_file.session_id',
  'case_file.queue',
  'case_file.priority',
  'case_file.title',
  'case_file.fields',
  'case_file.status',
  'case_file.created_at',
  'case_file.changed_at',
  'contact.name',
  'contact.wa_id',
] as const

function cases({ kysely }: Database) {
  return (
    kysely
      .selectFrom('case_file')
      .innerJoin('contact', 'contact.id', 'case_file.contact_id')
      .select(COLUMNS)
      // As text: a date made into a moment would move by the server's own time zone.
      .select(sql<string>`due_on::text`.as('due_on'))
  )
}

export function listCases(database: Database, { status, before, limit }: CaseQuery) {
  let query = cases(database)
  if (status !== undefined) query = query.where('case_file.status', '=', status)
  if (before !== undefined) query = query.where('case_file.seq', '<', before)
  return query.orderBy('case_file.seq', 'desc').limit(limit).execute()
}

export function findCase(database: Database, number: string) {
  return cases(database).where('case_file.number', '=', number).executeTakeFirst()
}

export async function setCaseStatus(
  { kysely }: Database,
  number: string,
  status: CaseStatus,
): Promise<void> {
  await kysely
    .updateTable('case_file')
    .set({ status, changed_at: sql`now()` })
    .where('number', '=', number)
    .execute()
}
