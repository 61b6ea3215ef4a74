import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { chatSchema } from './contract.ts'
import { eventually } from './testing/eventually.ts'
import { isSigned, textsIn } from './testing/readWebhook.ts'
import { accessToken, appSecret, numberId } from './testing/startTestPhone.ts'
import { startWebhookReceiver } from './testing/webhookReceiver.ts'

const children: ChildProcess[] = []
const folder = mkdtempSync(join(tmpdir(), 'phone-main-'))
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function startProcess(webhookUrl: string) {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    // tsx is a dependency of the server.
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PHONE_PORT: '0',
      PHONE_WEBHOOK_URL: webhookUrl,
      PHONE_APP_SECRET: appSecret,
      PHONE_ACCESS_TOKEN: accessToken,
      PHONE_VERIFY_TOKEN: 'let-me-in',
      PHONE_NUMBER_ID: numberId,
      PHONE_DATA_FILE: join(folder, 'phone.jsonl'),
    },
  })
  children.push(child)
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /^phone listening on (http:.*)$/.exec(line) ?? []
    if (url !== undefined) return { child, url }
  }
  throw new Error('The phone ended before it listened.')
}

it('loses nothing it has answered for when its process is killed', async () => {
  const receiver = await startWebhookReceiver('let-me-in')
  receiver.answerWith(() => 503)
  const first = await startProcess(receiver.url)
  const post = (url: string, body: object) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${accessToken}` },
      body: JSON.stringify(body),
    })
  await post(`${first.url}/page/customers/c1/messages`, { kind: 'text', text: 'pinjaman' })
  const sent = await post(`${first.url}/v26.0/${numberId}/messages`, {
    messaging_product: 'whatsapp',
    to: '628123456001',
    text: { body: 'Halo' },
  })
  expect(sent.status).toBe(200)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')

  receiver.answerWith(() => 200)
  const refused = receiver.received.length
  const second = await startProcess(receiver.url)
  await eventually('the webhook', () => receiver.received.length > refused)
  expect(textsIn(receiver.received.slice(refused, refused + 1))).toEqual(['pinjaman'])
  expect(receiver.received.every(isSigned)).toBe(true)
  const chat = chatSchema.parse(await (await fetch(`${second.url}/page/customers/c1/chat`)).json())
  expect(chat.messages.map(({ text }) => text)).toEqual(['pinjaman', 'Halo'])
  second.child.kill('SIGTERM')
  const [code] = await once(second.child, 'exit')
  expect(code).toBe(0)
  await receiver.stop()
})
