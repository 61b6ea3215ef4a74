import type { FlowDetail } from '../../contract/index.ts'
import { AppError } from '../lib/appError.ts'
import { readDocument } from './documentForm.ts'
import { findDraft, type Sql } from './flowStore.ts'

/** A flow as the desk opens it. */
export async function readFlow(db: Sql, id: string): Promise<FlowDetail> {
  const draft = await requireDraft(db, id)
  return {
    document: readDocument(draft.document),
    revision: draft.revision,
    savedAt: draft.saved_at.toISOString(),
    liveVersion: draft.live_version,
    liveHash: draft.live_hash,
    hasChanges: draft.hash !== draft.live_hash,
  }
}

export async function requireDraft(db: Sql, id: string) {
  const draft = await findDraft(db, id)
  if (!draft) throw new AppError('not_found', `There is no flow ${id}`)
  return draft
}
