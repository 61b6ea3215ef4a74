import { compileFlow, formatDocument } from '@alur/flows'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { readDocument } from './documentForm.ts'
import { requireDraft } from './flowDetail.ts'
import { findVersion } from './flowStore.ts'
import { readCalled } from './readCalled.ts'

/** The document as a file: of the draft, or of a version exactly as it was published. */
export async function exportDocument(
  { kysely }: Database,
  id: string,
  version: number | undefined,
): Promise<string> {
  if (version !== undefined) return (await requireVersion(kysely, id, version)).document
  return formatDocument(readDocument((await requireDraft(kysely, id)).document))
}

/** The compiled machine as a file, ready for `createMachine` of XState. */
export async function exportMachine(
  { kysely }: Database,
  id: string,
  version: number | undefined,
): Promise<string> {
  if (version !== undefined) return `${(await requireVersion(kysely, id, version)).machine}\n`
  const document = readDocument((await requireDraft(kysely, id)).document)
  return `${JSON.stringify(compileFlow(document, await readCalled(kysely, document)), null, 2)}\n`
}

async function requireVersion(kysely: Database['kysely'], id: string, version: number) {
  const found = await findVersion(kysely, id, version)
  if (!found) throw new AppError('not_found', `There is no version ${version} of the flow ${id}`)
  return found
}
