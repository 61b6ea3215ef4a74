import {
  compileFlow,
  type Finding,
  type FlowDocument,
  foldText,
  proveFlow,
  type Subflows,
  stopsPublishing,
} from '@alur/flows'
import { sql } from 'kysely'
import type { PublishedVersion } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { keywordsOf, readDocument, storedForm } from './documentForm.ts'
import { requireDraft } from './flowDetail.ts'
import { findVersion, type Sql } from './flowStore.ts'
import { readLiveFlows } from './liveFlows.ts'
import { readCalled } from './readCalled.ts'
import { staleRevision } from './saveDraft.ts'

/** Any number: publishing is one at a time, or two flows could take the same word at once. */
const PUBLISH_LOCK = 7_250_003

/**
 * Makes the draft a version and puts it live. Refused with `has_errors` when the proof finds errors,
 * `keyword_taken` when another live flow starts by one of its words, `stale_revision` when the draft
 * is not the one the caller saw. A draft equal to the live version makes no new one, unless a flow
 * that it calls has changed since.
 */
export function publishFlow(
  { kysely }: Database,
  id: string,
  { revision }: { revision: number },
): Promise<PublishedVersion> {
  return kysely.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(${PUBLISH_LOCK})`.execute(db)
    const draft = await requireDraft(db, id)
    if (draft.revision !== revision) throw staleRevision(draft)
    const document = readDocument(draft.document)
    const subflows = await readCalled(db, document)
    const machine = JSON.stringify(compileFlow(document, subflows), null, 2)
    const live = draft.live_version ? await findVersion(db, id, draft.live_version) : undefined
    if (live?.hash === draft.hash && live.machine === machine && draft.live_published_at) {
      const publishedAt = draft.live_published_at.toISOString()
      return { version: live.version, hash: draft.hash, publishedAt, unchanged: true }
    }
    const findings = provedFindings(document, subflows)
    await requireFreeKeywords(db, document)
    return insertVersion(db, { document, machine, findings })
  })
}

function provedFindings(document: FlowDocument, subflows: Subflows) {
  const findings = proveFlow(document, subflows)
  if (!findings.some(stopsPublishing)) return findings
  throw new AppError(
    'has_errors',
    'The flow has errors that must be mended before it is published',
    {
      details: { findings },
    },
  )
}

async function requireFreeKeywords(db: Sql, document: FlowDocument): Promise<void> {
  const others = (await readLiveFlows({ kysely: db })).filter(({ flow }) => flow !== document.id)
  const owners = new Map(
    others.flatMap((other) => keywordsOf(other).map((word) => [foldText(word), other] as const)),
  )
  const taken = keywordsOf(document).flatMap((word) => {
    const owner = owners.get(foldText(word))
    return owner ? [{ word, flow: owner.flow, name: owner.name }] : []
  })
  if (taken.length === 0) return
  const words = taken.map(({ word, name }) => `${word} (${name})`).join(', ')
  throw new AppError('keyword_taken', `Other live flows start by these words: ${words}`, {
    details: { taken },
  })
}

async function insertVersion(
  db: Sql,
  { document, machine, findings }: { document: FlowDocument; machine: string; findings: Finding[] },
): Promise<PublishedVersion> {
  const { document: text, hash, name } = storedForm(document)
  const { version, published_at } = await db
    .insertInto('flow_version')
    .values({
      flow_id: document.id,
      version: sql<number>`(
        select coalesce(max(version), 0) + 1 from flow_version where flow_id = ${document.id}
      )`,
      document: text,
      machine,
      triggers: JSON.stringify(document.triggers),
      findings: JSON.stringify(findings),
      name,
      hash,
    })
    .returning(['version', 'published_at'])
    .executeTakeFirstOrThrow()
  await db
    .updateTable('flow')
    .set({ live_version: version })
    .where('id', '=', document.id)
    .execute()
  return { version, hash, publishedAt: published_at.toISOString(), unchanged: false }
}
