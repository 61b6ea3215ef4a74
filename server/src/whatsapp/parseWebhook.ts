import type { Arrival } from '../inbox/arrival.ts'
import { cleanJson } from '../lib/cleanJson.ts'
import { Change, Entry, Envelope, MessagesValue } from './envelope.ts'
import { parseMessage } from './parseMessage.ts'
import { parseStatus } from './parseStatus.ts'

/** What a webhook told of our number; `ignored` is for the log, one line for each item. */
export type ParsedWebhook = {
  arrivals: Arrival[]
  displayNumber: string | null
  ignored: { reason: string; item: unknown }[]
}

/**
 * Reads a webhook item by item: one bad item never loses the others, and nothing throws. A webhook
 * without metadata is taken as meant for the one number there is.
 */
export function parseWebhook(json: unknown, phoneNumberId: string): ParsedWebhook {
  const parsed: ParsedWebhook = { arrivals: [], displayNumber: null, ignored: [] }
  const envelope = Envelope.safeParse(cleanJson(json))
  if (!envelope.success) {
    parsed.ignored.push({ reason: 'not a webhook of WhatsApp', item: json })
    return parsed
  }
  for (const item of envelope.data.entry) {
    const entry = Entry.safeParse(item)
    if (!entry.success) parsed.ignored.push({ reason: 'an entry without changes', item })
    for (const change of entry.data?.changes ?? []) readChange(change, phoneNumberId, parsed)
  }
  return parsed
}

function readChange(item: unknown, phoneNumberId: string, parsed: ParsedWebhook): void {
  const change = Change.safeParse(item)
  const ignore = (reason: string) => parsed.ignored.push({ reason, item })
  if (!change.success) return void ignore('a change without a value')
  // Copies for another app's conversation come as `standby`: they are not ours to answer.
  if (change.data.field !== 'messages') return void ignore(`the field ${change.data.field}`)
  const value = MessagesValue.safeParse(change.data.value)
  if (!value.success) return void ignore('an unknown shape of messages')
  const number = value.data.metadata?.phone_number_id
  if (number && number !== phoneNumberId) return void ignore(`another number, ${number}`)
  parsed.displayNumber = value.data.metadata?.display_phone_number ?? parsed.displayNumber
  readItems(value.data, parsed)
}

function readItems(value: MessagesValue, parsed: ParsedWebhook): void {
  const read = (items: unknown[], parse: typeof parseMessage) => {
    for (const item of items) {
      const arrival = parse(item, value)
      if (typeof arrival === 'string') parsed.ignored.push({ reason: arrival, item })
      else parsed.arrivals.push(arrival)
    }
  }
  read(value.messages, parseMessage)
  read(value.statuses, parseStatus)
  for (const item of value.errors) parsed.ignored.push({ reason: 'an error of the account', item })
}
