import { FlowId } from '@alur/flows'
import express, { type Response, Router } from 'express'
import {
  type FlowList,
  type FlowVersionList,
  ImportQuery,
  NewFlow,
  OtherStart,
  PublishFlow,
  SaveDraft,
  VersionQuery,
} from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { parseInput } from '../http/parseInput.ts'
import { AppError } from '../lib/appError.ts'
import { createFlow } from './createFlow.ts'
import { deleteFlow } from './deleteFlow.ts'
import { acceptDocument } from './documentForm.ts'
import { exportDocument, exportMachine } from './exportFlow.ts'
import { readFlow, requireDraft } from './flowDetail.ts'
import { listFlows, listVersions } from './flowStore.ts'
import { importFlow } from './importFlow.ts'
import { publishFlow } from './publishFlow.ts'
import { saveDraft } from './saveDraft.ts'

const MOST_FILE_BYTES = 5 * 1024 * 1024
/** A document of the largest file, once more as JSON inside a body. */
const json = express.json({ limit: MOST_FILE_BYTES + 64 * 1024 })
const file = express.raw({ type: () => true, limit: MOST_FILE_BYTES })

export function flowRoutes(database: Database): Router {
  const router = Router()
  router.param('id', (_, __, next, id: string) => {
    // Anything else cannot be the id of a flow, and PostgreSQL would refuse some as a text.
    const isId = FlowId.safeParse(id).success
    next(isId ? undefined : new AppError('not_found', `There is no flow ${id}`))
  })
  router.get('/flows', async (_, response) => {
    response.json(await readFlowList(database))
  })
  router.post('/flows', json, async (request, response) => {
    const { document } = parseInput(NewFlow, request.body)
    response.status(201).json(await createFlow(database, acceptDocument(document)))
  })
  router.post('/flows/import', file, async (request, response) => {
    const { as } = parseInput(ImportQuery, request.query)
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    response.status(201).json(await importFlow(database, bytes, as))
  })
  router.get('/flows/:id', async (request, response) => {
    response.json(await readFlow(database.kysely, request.params.id))
  })
  router.delete('/flows/:id', async (request, response) => {
    await deleteFlow(database, request.params.id)
    response.status(204).end()
  })
  router.put('/flows/:id/draft', json, async (request, response) => {
    const { document, revision } = parseInput(SaveDraft, request.body)
    const change = { document: acceptDocument(document), revision }
    response.json(await saveDraft(database, request.params.id, change))
  })
  router.post('/flows/:id/publish', json, async (request, response) => {
    const input = parseInput(PublishFlow, request.body)
    response.status(201).json(await publishFlow(database, request.params.id, input))
  })
  router.get('/flows/:id/versions', async (request, response) => {
    response.json(await readVersionList(database, request.params.id))
  })
  router.get('/flows/:id/document', async (request, response) => {
    const { version } = parseInput(VersionQuery, request.query)
    const { id } = request.params
    sendFile(response, `${id}.flow.json`, await exportDocument(database, id, version))
  })
  router.get('/flows/:id/machine', async (request, response) => {
    const { version } = parseInput(VersionQuery, request.query)
    const { id } = request.params
    sendFile(response, `${id}.machine.json`, await exportMachine(database, id, version))
  })
  return router
}

function sendFile(response: Response, name: string, text: string): void {
  response.attachment(name).type('application/json').send(Buffer.from(text))
}

async function readFlowList({ kysely }: Database): Promise<FlowList> {
  const rows = await listFlows(kysely)
  return {
    flows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      languages: row.languages,
      keywords: row.keywords,
      otherStarts: row.triggers.flatMap((trigger) => {
        const start = OtherStart.safeParse(trigger)
        return start.success ? [start.data] : []
      }),
      revision: row.revision,
      savedAt: row.saved_at.toISOString(),
      liveVersion: row.live_version,
      hasChanges: row.hash !== row.live_hash,
      activeSessions: row.active_sessions ?? 0,
    })),
  }
}

async function readVersionList({ kysely }: Database, id: string): Promise<FlowVersionList> {
  await requireDraft(kysely, id)
  const rows = await listVersions(kysely, id)
  return {
    versions: rows.map((row) => ({
      version: row.version,
      hash: row.hash,
      publishedAt: row.published_at.toISOString(),
      activeSessions: row.active_sessions ?? 0,
      live: row.version === row.live_version,
    })),
  }
}
