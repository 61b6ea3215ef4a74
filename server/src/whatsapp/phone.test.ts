import { type InboundMessage, OutboundMessage } from '@alur/flows'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CustomerMessage } from '../../phone/contract.ts'
import { eventually } from '../../phone/testing/eventually.ts'
import { numberId, startTestPhone, type TestPhone } from '../../phone/testing/startTestPhone.ts'
import { parseWebhook } from './parseWebhook.ts'
import { sendBody } from './payload.ts'
import { unwrapTapId } from './tapId.ts'

const session = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
let phone: TestPhone
beforeAll(async () => {
  phone = await startTestPhone()
  await phone.write({ kind: 'text', text: 'loan' })
})
afterAll(() => phone.stop())

/** Sends as the outbox does; the id of the message, or why it was refused. */
async function send(message: Record<string, unknown>, media?: string): Promise<string> {
  const recipient = { bsuid: null, waId: '628123456001' }
  const outbound = OutboundMessage.parse(message)
  const given = { message: outbound, recipient, session, task: 'task-1' }
  const { json } = await phone.post(sendBody({ ...given, ...(media ? { media } : {}) }))
  return json.messages?.[0]?.id ?? JSON.stringify(json)
}

/** What the server makes of the webhook about this message; an edit has an id of its own. */
async function heard(answer: CustomerMessage) {
  const { id } = await phone.write(answer)
  return eventually('the webhook', () =>
    phone.receiver.received
      .flatMap(({ raw }) => parseWebhook(JSON.parse(raw.toString()), numberId).arrivals)
      .flatMap((arrival) => (arrival.kind === 'message' ? [arrival.body] : []))
      .find(({ wamid, type }) => (answer.kind === 'edit' ? type === 'edit' : wamid === id)),
  )
}

const options = [{ id: 'pick:tea', title: 'Tea' }]
const fields = [{ name: 'income', label: 'Income', input: 'number', required: true }]
const form = { kind: 'form', text: 'You', button: 'Fill in', id: 'data:form', form: '77', fields }
const template = { kind: 'template', name: 'due', language: 'id', parameters: ['Sari'] }

describe('a message of the flow', () => {
  it.each<Record<string, unknown>>([
    { kind: 'text', text: 'Hi' },
    { kind: 'buttons', text: 'Which?', options },
    { kind: 'list', text: 'Which?', button: 'Choose', options },
    { kind: 'media', media: 'image', source: { link: 'https://a.id/x.jpg' }, text: 'House' },
    { kind: 'media', media: 'audio', source: { link: 'https://a.id/x.mp3' }, text: '' },
    { kind: 'location', text: 'Branch', latitude: '-6.2', longitude: '106.8', address: 'Jl. A' },
    { kind: 'contact', text: 'Help', phone: '+62 21 1500046', organisation: 'Bank' },
    { kind: 'link', text: 'Sign', button: 'Open', url: 'https://a.id/s/1' },
    { kind: 'locationRequest', text: 'Where?' },
    form,
    { ...template, text: 'Due', options },
  ])('$kind is taken by the phone', async (message) => {
    expect(await send(message)).toMatch(/^wamid\./)
  })

  it('with a file is taken once the file is uploaded', async () => {
    const bytes = Buffer.from('%PDF-1.4 akad')
    const { json } = await phone.upload(new Blob([bytes], { type: 'application/pdf' }), 'akad.pdf')
    const source = { file: 'f1' }
    const message = { kind: 'media', media: 'document', source, filename: 'akad.pdf', text: '' }
    expect(await send(message, json.id)).toMatch(/^wamid\./)
  })
})

describe('a message of the customer', () => {
  it.each<[CustomerMessage, Partial<InboundMessage> | object]>([
    [
      { kind: 'text', text: 'hi' },
      { kind: 'text', text: 'hi' },
    ],
    [
      { kind: 'image', caption: 'KTP' },
      { kind: 'file', media: 'image', caption: 'KTP', file: { type: 'image/jpeg' } },
    ],
    [{ kind: 'voice' }, { kind: 'file', media: 'audio', file: { type: 'audio/ogg' } }],
    [
      { kind: 'document', filename: '../slip.pdf' },
      { kind: 'file', media: 'document', file: { name: 'slip.pdf' } },
    ],
    [{ kind: 'sticker' }, { kind: 'file', media: 'sticker' }],
    [
      { kind: 'location', location: { latitude: -6.2, longitude: 106.8, name: 'Home' } },
      { kind: 'location', latitude: '-6.2', longitude: '106.8', name: 'Home' },
    ],
    [
      { kind: 'contacts', contacts: [{ name: 'Budi', phones: ['+62 812'] }] },
      { kind: 'contact', name: 'Budi', phone: '+62812' },
    ],
    [{ kind: 'unsupported' }, { kind: 'other', type: 'unsupported' }],
  ])('%j is heard', async (answer, message) => {
    expect((await heard(answer)).message).toMatchObject(message)
  })

  it('is a tap or a form whose id names the conversation', async () => {
    const asked = await send({ ...template, text: 'Due', options })
    const buttonId = `${session}.pick:tea`
    const tap = (await heard({ kind: 'button', replyTo: asked, buttonId })).message
    const values = { income: '8500000' }
    const filled = (await heard({ kind: 'form', replyTo: await send(form), values })).message
    expect(tap).toEqual({ kind: 'tap', id: buttonId, title: 'tea' })
    expect(filled).toEqual({ kind: 'form', id: `${session}.data:form`, values })
    expect(unwrapTapId(session, buttonId)).toBe('pick:tea')
  })

  it('may become another text', async () => {
    const { wamid: messageId } = await heard({ kind: 'text', text: '12' })
    const body = await heard({ kind: 'edit', messageId, text: '24' })
    expect(body).toMatchObject({ isEdit: true, message: { kind: 'text', text: '24' } })
  })
})
