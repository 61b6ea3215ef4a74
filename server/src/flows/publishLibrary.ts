import { calledFlows, type FlowDocument } from '@alur/flows'
import { library } from '@alur/flows/library'
import type { Database } from '../db/database.ts'
import type { Log } from '../lib/log.ts'
import { createFlow } from './createFlow.ts'
import { findDraft } from './flowStore.ts'
import { publishFlow } from './publishFlow.ts'

/** Puts the sample flows live, those that are not there yet; one that is there is left as it is. */
export async function publishLibrary(database: Database, log: Log): Promise<void> {
  for (const document of calledFirst(library.map(({ document }) => document))) {
    if (await findDraft(database.kysely, document.id)) continue
    const { revision } = await createFlow(database, document)
    try {
      await publishFlow(database, document.id, { revision })
    } catch (error) {
      // Somebody's flow may own one of its words: the draft is there, to be published by hand.
      log.warn({ err: error, flow: document.id }, 'A sample flow cannot be published')
    }
  }
}

/** A flow is published with the live versions of those it calls: they come before it. */
function calledFirst(documents: FlowDocument[]): FlowDocument[] {
  const ordered = new Set<FlowDocument>()
  const seen = new Set<FlowDocument>()
  const visit = (document: FlowDocument) => {
    if (seen.has(document)) return
    seen.add(document)
    const called = calledFlows(document)
    for (const one of documents) if (called.includes(one.id)) visit(one)
    ordered.add(document)
  }
  for (const document of documents) visit(document)
  return [...ordered]
}
