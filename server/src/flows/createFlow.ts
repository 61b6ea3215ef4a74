import type { FlowDocument } from '@alur/flows'
import type { FlowDetail } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { storedForm } from './documentForm.ts'
import { readFlow } from './flowDetail.ts'
import { insertFlow, type Sql } from './flowStore.ts'
import { freeFlowId } from './freeFlowId.ts'

/** Keeps a new flow. Throws `flow_exists` with a free id when its own is taken. */
export function createFlow({ kysely }: Database, document: FlowDocument): Promise<FlowDetail> {
  return kysely.transaction().execute(async (db) => {
    await insertNew(db, document)
    return readFlow(db, document.id)
  })
}

async function insertNew(db: Sql, document: FlowDocument): Promise<void> {
  if (await insertFlow(db, document.id, storedForm(document))) return
  const suggestedId = await freeFlowId(db, document.id)
  throw new AppError('flow_exists', `There is already a flow ${document.id}`, {
    details: { suggestedId },
  })
}
