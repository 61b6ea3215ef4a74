import { library } from '@alur/flows/library'
import type { Database } from '../db/database.ts'
import type { Log } from '../lib/log.ts'
import { createFlow } from './createFlow.ts'
import { findDraft } from './flowStore.ts'
import { publishFlow } from './publishFlow.ts'

/**
 * Puts the sample flows live, those that are not there yet; one that is there is left as it is. A flow is
 * published with the live versions of those it calls: the library has them before it.
 */
export async function publishLibrary(database: Database, log: Log): Promise<void> {
  for (const document of library) {
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
