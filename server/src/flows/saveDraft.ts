import type { FlowDocument } from '@alur/flows'
import type { SavedDraft } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { storedForm } from './documentForm.ts'
import { requireDraft } from './flowDetail.ts'
import { updateDraft } from './flowStore.ts'

/** Replaces the draft, if it still has the revision the edit started from; else `stale_revision`. */
export async function saveDraft(
  { kysely }: Database,
  id: string,
  { document, revision }: { document: FlowDocument; revision: number },
): Promise<SavedDraft> {
  if (document.id !== id) {
    throw new AppError(
      'bad_request',
      `The document says it is ${document.id}, the address says ${id}`,
      {
        details: { problems: [{ path: 'document.id', message: `This must be ${id}` }] },
      },
    )
  }
  const saved = await updateDraft(kysely, id, { form: storedForm(document), revision })
  if (saved) return { revision: saved.revision, savedAt: saved.saved_at.toISOString() }
  const stored = await requireDraft(kysely, id)
  throw staleRevision(stored)
}

export function staleRevision(stored: { revision: number; saved_at: Date }): AppError {
  return new AppError('stale_revision', 'Someone saved this flow after you opened it', {
    details: { revision: stored.revision, savedAt: stored.saved_at.toISOString() },
  })
}
