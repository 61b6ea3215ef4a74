import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ChatEvent, chatEventSchema } from './contract.ts'
import { eventually } from './testing/eventually.ts'
import { startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
let streams: { stop(): Promise<void> }[] = []
beforeEach(async () => {
  phone = await startTestPhone()
  await phone.write({ kind: 'text', text: 'loan' })
})
afterEach(async () => {
  for (const stream of streams) await stream.stop()
  streams = []
  await phone.stop()
})

/** Collects the events of a chat, checking that each is named as its type. */
async function listen(customerId: string) {
  const events: ChatEvent[] = []
  const stopping = new AbortController()
  const { signal } = stopping
  const response = await fetch(`${phone.url}/page/customers/${customerId}/events`, { signal })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const finished = (async () => {
    let pending = ''
    for await (const chunk of response.body ?? []) {
      pending += Buffer.from(chunk).toString()
      const blocks = pending.split('\n\n')
      pending = blocks.pop() ?? ''
      for (const block of blocks.filter((one) => !one.startsWith(':'))) {
        const [, name, data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? []
        const event = chatEventSchema.parse(JSON.parse(data))
        expect(event.type).toBe(name)
        events.push(event)
      }
    }
  })().catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
  const stop = async () => {
    stopping.abort()
    await finished
  }
  streams.push({ stop })
  return events
}

it('streams messages of both sides, ticks, typing and a new name, and nothing of another chat', async () => {
  const { json: budi } = await phone.page('customers', { name: 'Budi' })
  const [stream, other] = [await listen('c1'), await listen(budi.id)]
  const mine = await phone.write({ kind: 'text', text: 'a\n\nb' })
  const read = { messaging_product: 'whatsapp', status: 'read', message_id: mine.id }
  await phone.post({ ...read, typing_indicator: { type: 'text' } })
  const { json } = await phone.send({ type: 'text', text: { body: 'Halo' } })
  const theirs = json.messages[0]?.id
  await phone.page('customers/c1', { name: 'Sari W.' }, 'PATCH')
  await eventually('the message read', () =>
    stream.some(
      (event) => event.type === 'status' && event.status === 'read' && event.id === theirs,
    ),
  )
  const shown = stream.flatMap((event) => {
    if (event.type === 'message') return `${event.message.direction} ${event.message.text}`
    if (event.type === 'typing') return `typing ${event.typing}`
    if (event.type === 'customer') return event.customer.name
    if (event.id === theirs) return `theirs ${event.status}`
    return event.id === mine.id && event.status === 'read' ? 'mine read' : []
  })
  const ticks = shown.filter((line) => line.startsWith('theirs'))
  expect(ticks).toEqual(['theirs sent', 'theirs delivered', 'theirs read'])
  expect(shown.filter((line) => !ticks.includes(line))).toEqual([
    'in a\n\nb',
    'mine read',
    'typing true',
    'typing false',
    'out Halo',
    'Sari W.',
  ])
  expect(other).toEqual([])
})

it('fails a message on the stream with its reason', async () => {
  await phone.fault({ failNext: { code: 131026, count: 1, when: 'status' } })
  const stream = await listen('c1')
  await phone.send({ type: 'text', text: { body: 'Halo' } })
  const failed = await eventually('the failure', () =>
    stream.find((event) => event.type === 'status' && event.status === 'failed'),
  )
  expect(failed).toMatchObject({ error: { code: 131026, title: 'Message undeliverable' } })
})
