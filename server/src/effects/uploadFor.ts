import { findMedium, noteUpload } from '../media/mediaStore.ts'
import type { SendResult } from '../whatsapp/sendResult.ts'
import type { Outbox } from './outbox.ts'
import type { Send } from './sendStore.ts'

/**
 * Brings a message's file to the provider, unless it is there already. Undefined when the message has
 * none of ours. A file goes to the customer it belongs to and to nobody else.
 */
export async function uploadFor(
  { database, media }: Pick<Outbox, 'database' | 'media'>,
  { message, contact }: Pick<Send, 'message' | 'contact'>,
): Promise<{ as: 'uploaded'; id: string } | SendResult | undefined> {
  if (message.kind !== 'media' || !('file' in message.source)) return undefined
  const medium = await findMedium(database, message.source.file)
  if (!medium || medium.contact !== contact)
    return refused('There is no such file of this customer')
  if (medium.graphId !== null) return { as: 'uploaded', id: medium.graphId }
  if (!medium.bytes) return refused(`The file was not kept: ${medium.refused}`)
  const { id, name, type, bytes } = medium
  const uploaded = await media.upload({ name, type, bytes })
  if (uploaded.as === 'uploaded') await noteUpload(database, id, uploaded.id)
  return uploaded
}

function refused(message: string): SendResult {
  return { as: 'reject', error: { code: 'file', message } }
}
