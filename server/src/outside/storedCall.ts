import { Call } from '@alur/flows'
import type { OutsideCall } from '../turns/talk.ts'

/** A call as its row keeps it: one that is answered on a page or by a provider. */
export const StoredCall = Call.refine(isOutside, 'This call is not answered outside')

function isOutside(call: Call): call is OutsideCall {
  return ['link', 'sign', 'payment', 'verify'].includes(call.kind)
}
