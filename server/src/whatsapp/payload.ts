import { MESSAGE_LIMITS, type OutboundMessage } from '@alur/flows'
import {
  buttonsContent,
  formContent,
  linkContent,
  listContent,
  locationRequestContent,
} from './interactiveContent.ts'
import { LimitError, within } from './limits.ts'
import { mediaContent } from './mediaContent.ts'
import { contactContent, locationContent } from './placeContent.ts'
import { templateContent } from './templateContent.ts'

export type Recipient = { bsuid: string | null; waId: string | null }

/** The body of `POST /messages`. Throws a LimitError when the message breaks a limit of WhatsApp. */
export function sendBody(given: {
  message: OutboundMessage
  recipient: Recipient
  session: string
  task: string
  /** Graph's id of the file that the message names, uploaded before. */
  media?: string
}): Record<string, unknown> {
  const { message, recipient, session, task, media } = given
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...addressOf(recipient),
    ...contentOf(message, { session, media }),
    biz_opaque_callback_data: task,
  }
}

/** The user id goes first: a number may belong to another person by now. */
function addressOf({ bsuid, waId }: Recipient): { recipient: string } | { to: string } {
  if (bsuid) return { recipient: bsuid }
  if (waId) return { to: `+${waId}` }
  throw new LimitError('The contact has neither a user id nor a number')
}

function contentOf(
  message: OutboundMessage,
  { session, media }: { session: string; media: string | undefined },
): Record<string, unknown> {
  switch (message.kind) {
    case 'text':
      return {
        type: 'text',
        text: { body: within('The text', message.text, MESSAGE_LIMITS.text), preview_url: false },
      }
    case 'buttons':
      return buttonsContent(message, session)
    case 'list':
      return listContent(message, session)
    case 'media':
      return mediaContent(message, media)
    case 'location':
      return locationContent(message)
    case 'contact':
      return contactContent(message)
    case 'link':
      return linkContent(message)
    case 'locationRequest':
      return locationRequestContent(message)
    case 'form':
      return formContent(message, session)
    case 'template':
      return templateContent(message, session)
  }
}
