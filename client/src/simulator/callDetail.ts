import type { Call } from '@alur/flows'

/** What a call is about, on one line. */
export function callDetail(call: Call): string {
  switch (call.kind) {
    case 'payment':
      return `${call.currency} ${call.amount} · ${call.reference}`
    case 'connector':
      return call.connector
    case 'link':
    case 'sign':
      return call.title
    case 'verify':
      return call.level
    case 'document':
      return call.filename
    case 'search':
      return call.query
    case 'handoff':
      return call.queue
    case 'case':
      return [call.queue, call.title].filter((part) => part !== '').join(' · ')
  }
}
