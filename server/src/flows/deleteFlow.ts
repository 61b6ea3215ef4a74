import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { requireDraft } from './flowDetail.ts'

/** Removes a flow that was never published; what customers have talked to is kept for good. */
export async function deleteFlow({ kysely }: Database, id: string): Promise<void> {
  const deleted = await kysely
    .deleteFrom('flow')
    .where('id', '=', id)
    .where('live_version', 'is', null)
    .executeTakeFirst()
  if (deleted.numDeletedRows > 0n) return
  await requireDraft(kysely, id)
  throw new AppError('flow_published', 'A flow that was published cannot be deleted')
}
