import { OutboundMessage } from '@alur/flows'
import { z } from 'zod'
import type { TemplateLook } from '../../phone/validate/templateMessage.ts'
import type { Database } from '../db/database.ts'

const MessageId = z.uuid()

/**
 * What a template says that Meta has not approved yet: its flow knows. A template travels as a name and
 * values, so the phone asks by the message it belongs to.
 */
export async function readTemplateLook(
  { kysely }: Pick<Database, 'kysely'>,
  message: string,
): Promise<TemplateLook | undefined> {
  if (!MessageId.safeParse(message).success) return undefined
  const row = await kysely
    .selectFrom('message')
    .select('content')
    .where('id', '=', message)
    .where('direction', '=', 'out')
    .executeTakeFirst()
  const content = row && OutboundMessage.parse(row.content)
  if (content?.kind !== 'template') return undefined
  return { text: content.text, buttons: content.options.map(({ title }) => title) }
}
