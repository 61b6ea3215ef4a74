import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { samples } from './samples.ts'
import { eventually } from './testing/eventually.ts'
import { statusesIn, textsIn } from './testing/readWebhook.ts'
import { startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let folder: string
let dataFile: string
let phone: TestPhone | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phone-'))
  dataFile = join(folder, 'phone.jsonl')
})
afterEach(async () => {
  await phone?.stop()
  phone = undefined
  rmSync(folder, { recursive: true })
})

type Options = Parameters<typeof startTestPhone>[0]
/** Stops the phone there is, as a restart does, and starts the next on the same file. */
async function restart(options: Options = {}) {
  await phone?.stop()
  phone = await startTestPhone({ dataFile, ...options })
  return phone
}

const text = { type: 'text', text: { body: 'Halo' } }
const never = { retryFirstMs: 600_000 }

describe('a phone with a data file', () => {
  it('shows the same customers and chats after a restart', async () => {
    const first = await restart()
    const { json: budi } = await first.page('customers', { name: 'Budi' })
    await first.page(`customers/${budi.id}`, { name: 'Budi S.' }, 'PATCH')
    await first.write({ kind: 'voice' }, budi.id)
    await first.send({ ...text, to: budi.waId })
    await eventually('two ticks', async () => {
      const { messages } = await first.chat(budi.id)
      return messages.every(({ status }) => status === 'delivered')
    })
    const before = [await first.customers(), await first.chat(budi.id)]
    const second = await restart()
    expect([await second.customers(), await second.chat(budi.id)]).toEqual(before)
    expect(before[0]).toMatchObject([{ name: 'Sari' }, { name: 'Budi S.', waId: '628123456002' }])
  })

  it('goes on sending webhooks that were not taken, in order, and none that were', async () => {
    const first = await restart({ limits: never })
    await first.write({ kind: 'text', text: 'taken' })
    await eventually('the first', async () => (await first.delivery()).pending === 0)
    first.receiver.answerWith(() => 500)
    for (const word of ['a', 'b', 'c']) await first.write({ kind: 'text', text: word })
    const second = await restart()
    await eventually('the rest', async () => (await second.delivery()).pending === 0)
    expect(textsIn(second.receiver.received)).toEqual(['a', 'b', 'c'])
    const third = await restart()
    expect(third.receiver.received).toEqual([])
  })

  it('goes on with the ticks of what it had accepted, and keeps the window', async () => {
    const slow = { sentAfterMs: 600_000 }
    const first = await restart({ limits: slow })
    await first.write({ kind: 'text', text: 'loan' })
    const { json } = await first.send({ ...text, biz_opaque_callback_data: 'task-1' })
    await first.fault({ failNext: { code: 131026, count: 1, when: 'status' } })
    await first.send({ ...text, biz_opaque_callback_data: 'task-2' })
    const second = await restart()
    const told = await eventually('three statuses', () => {
      const statuses = statusesIn(second.receiver.received)
      return statuses.length === 3 ? statuses : undefined
    })
    expect(told.map((status) => [status.biz_opaque_callback_data, status.status])).toEqual([
      ['task-1', 'sent'],
      ['task-2', 'failed'],
      ['task-1', 'delivered'],
    ])
    expect(told[0]).toMatchObject({ id: json.messages[0]?.id })
    expect((await second.send(text)).status).toBe(200)
  })

  it('survives a torn last line', async () => {
    const first = await restart()
    await first.write({ kind: 'text', text: 'kept' })
    await first.stop()
    phone = undefined
    appendFileSync(dataFile, '[{"what":"message","mess')
    const second = await restart()
    await second.write({ kind: 'text', text: 'after' })
    const third = await restart()
    expect((await third.chat()).messages.map((message) => message.text)).toEqual(['kept', 'after'])
  })

  it('refuses to start on a file that is not its own', async () => {
    writeFileSync(dataFile, 'hello\nworld\n')
    await expect(restart()).rejects.toThrow("phone.jsonl:1 is not a line of the phone's log")
    expect(readFileSync(dataFile, 'utf8')).toBe('hello\nworld\n')
  })

  it('rewrites a long log at start and knows the same as before', async () => {
    const first = await restart()
    for (const word of ['a', 'b', 'c']) await first.write({ kind: 'text', text: word })
    await eventually('all taken', async () => (await first.delivery()).pending === 0)
    const before = await first.chat()
    const length = statSync(dataFile).size
    const second = await restart({ limits: { compactAboveBytes: 100 } })
    expect(statSync(dataFile).size).toBeLessThan(length / 2)
    expect(await second.chat()).toEqual(before)
    await second.write({ kind: 'text', text: 'd' })
    const third = await restart()
    expect((await third.chat()).messages.map((message) => message.text)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })

  it('keeps files over a restart and sweeps away what is expired or was never recorded', async () => {
    let now = Date.now()
    const first = await restart({ clock: () => now })
    const bytes = new Uint8Array(Buffer.from(samples.image.base64, 'base64'))
    const { json } = await first.upload(new Blob([bytes], { type: 'image/jpeg' }))
    await first.write({ kind: 'image' })
    const files = () => readdirSync(`${dataFile}.media`)
    expect(files()).toHaveLength(2)
    writeFileSync(join(`${dataFile}.media`, '123.part'), 'half')
    now += 8 * 86_400_000
    const second = await restart({ clock: () => now })
    expect(files()).toEqual([json.id])
    await second.write({ kind: 'text', text: 'loan' })
    const sent = await second.send({ type: 'image', image: { id: json.id } })
    expect(sent.status).toBe(200)
  })
})

it('starts once', async () => {
  phone = await startTestPhone()
  await expect(phone.phone.start()).rejects.toThrow('starts once')
})
