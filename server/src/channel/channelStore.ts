import type { Database } from '../db/database.ts'
import type { SendError } from '../whatsapp/sendResult.ts'

export type ChannelSettings = {
  kind: 'phone' | 'cloud'
  phoneNumberId: string
  businessAccountId: string
  displayNumber: string | null
}

/**
 * Notes the channel and opens it: whoever starts the server anew has mended what had stopped it.
 * Returns its id.
 */
export async function openChannel(
  { kysely }: Database,
  { kind, phoneNumberId, businessAccountId, displayNumber }: ChannelSettings,
): Promise<number> {
  const row = {
    kind,
    business_account_id: businessAccountId,
    state: 'open' as const,
    stopped_because: null,
    ...(displayNumber === null ? {} : { display_number: displayNumber }),
  }
  const { id } = await kysely
    .insertInto('channel')
    .values({ phone_number_id: phoneNumberId, ...row })
    .onConflict((conflict) => conflict.column('phone_number_id').doUpdateSet(row))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Nothing more is sent on the channel until the server is started with what it needs. */
export async function stopChannel(
  { kysely }: Database,
  channel: number,
  { code, message }: SendError,
): Promise<void> {
  await kysely
    .updateTable('channel')
    .set({ state: 'stopped', stopped_because: `${message} (code ${code})` })
    .where('id', '=', channel)
    .execute()
}

export async function noteDisplayNumber(
  { kysely }: Database,
  channel: number,
  displayNumber: string,
): Promise<void> {
  await kysely
    .updateTable('channel')
    .set({ display_number: displayNumber })
    .where('id', '=', channel)
    .where('display_number', 'is distinct from', displayNumber)
    .execute()
}

export function readChannel({ kysely }: Database, channel: number) {
  return kysely
    .selectFrom('channel')
    .select(['kind', 'display_number', 'state', 'stopped_because'])
    .where('id', '=', channel)
    .executeTakeFirstOrThrow()
}
