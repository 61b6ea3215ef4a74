import { join } from 'node:path'
import { wordsOf } from '@alur/flows'
import { createPhone, type Phone } from '../../phone/createPhone.ts'
import type { Database } from '../db/database.ts'
import { readLiveFlows } from '../flows/liveFlows.ts'
import type { Log } from '../lib/log.ts'
import type { CloudNumber } from '../settings.ts'
import { readTemplateLook } from './readTemplateLook.ts'

export const PHONE_NUMBER = '+62 21 5550 0123'

/** The phone in this very process; the two still talk over real HTTP, as with Meta. */
export function mountPhone(given: {
  identity: CloudNumber
  dataDir: string
  database: Database
  /** Our own address, known once the server listens. */
  address: () => string
  log: Log
}): Phone {
  const { identity, dataDir, database, address, log } = given
  return createPhone({
    ...identity,
    webhookUrl: () => `${address()}/webhooks/whatsapp`,
    displayPhoneNumber: PHONE_NUMBER,
    businessName: 'Bank Alur',
    dataFile: join(dataDir, 'phone.jsonl'),
    hints: () => readHints(database),
    templateLook: (message) => readTemplateLook(database, message),
    onError: (error) => log.error({ err: error }, 'The phone failed'),
  })
}

/** The first word of each language by which a live flow starts. */
async function readHints(database: Database) {
  const flows = await readLiveFlows(database)
  return flows.flatMap(({ name, triggers }) =>
    triggers.flatMap((trigger) =>
      Object.entries(wordsOf(trigger)).flatMap(([language, [word]]) =>
        word === undefined ? [] : [{ word, language, flow: name }],
      ),
    ),
  )
}
