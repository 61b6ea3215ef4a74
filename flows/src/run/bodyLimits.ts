import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { OutboundMessage } from './outbound.ts'

const body = MESSAGE_LIMITS.interactiveBody

/** The characters that the text of a message may have, for those whose text is a body of its own. */
export const BODY_LIMITS: Partial<Record<OutboundMessage['kind'], number>> = {
  text: MESSAGE_LIMITS.text,
  buttons: body,
  list: body,
  link: body,
  locationRequest: body,
  form: body,
}
