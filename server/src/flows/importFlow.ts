import type { FlowDocument } from '@alur/flows'
import type { FlowDetail, ImportQuery } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { createFlow } from './createFlow.ts'
import { acceptDocument, storedForm } from './documentForm.ts'
import { readFlow } from './flowDetail.ts'
import { insertFlow, updateDraft } from './flowStore.ts'
import { freeFlowId } from './freeFlowId.ts'

/**
 * Takes in a file. `new` keeps its id and refuses a taken one, `copy` gives it a free one, `replace`
 * puts it in the place of the draft of the same id; what is live stays live.
 */
export function importFlow(
  database: Database,
  file: Uint8Array,
  as: ImportQuery['as'],
): Promise<FlowDetail> {
  const document = acceptDocument(parseFile(file))
  switch (as) {
    case 'new':
      return createFlow(database, document)
    case 'copy':
      return importCopy(database, document)
    case 'replace':
      return importOver(database, document)
  }
}

function parseFile(file: Uint8Array): unknown {
  try {
    // Fatal: a file in another encoding would be taken in with its letters broken.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file))
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : 'It cannot be read'
    throw new AppError('bad_request', 'The file is not JSON', {
      details: { problems: [{ path: '', message }] },
      cause,
    })
  }
}

/** An id that was free may be taken by another copy before ours is in. */
function importCopy({ kysely }: Database, document: FlowDocument): Promise<FlowDetail> {
  return kysely.transaction().execute(async (db) => {
    for (;;) {
      const id = await freeFlowId(db, document.id)
      if (await insertFlow(db, id, storedForm({ ...document, id }))) return readFlow(db, id)
    }
  })
}

function importOver({ kysely }: Database, document: FlowDocument): Promise<FlowDetail> {
  return kysely.transaction().execute(async (db) => {
    const form = storedForm(document)
    const isNew = await insertFlow(db, document.id, form)
    if (!isNew) await updateDraft(db, document.id, { form, revision: null })
    return readFlow(db, document.id)
  })
}
