import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CustomerMessage, pageErrorSchema } from './contract.ts'
import { eventually } from './testing/eventually.ts'
import { messagesIn } from './testing/readWebhook.ts'
import { accessToken, startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
const hints = [{ word: 'pinjaman', language: 'id', flow: 'Personal loan' }]
beforeAll(async () => {
  phone = await startTestPhone({ hints: async () => hints })
  await phone.write({ kind: 'text', text: 'loan' })
})
afterAll(async () => {
  expect(phone.errors).toEqual([])
  await phone.stop()
})

/** The message of the last webhook about this one. */
function toldOf(id: string) {
  return eventually('the webhook', () =>
    messagesIn(phone.receiver.received).find((message) => message.id === id),
  )
}

async function ask(interactive: object): Promise<string> {
  const body = { text: 'Pilih' }
  const { json } = await phone.send({ type: 'interactive', interactive: { body, ...interactive } })
  return json.messages[0]?.id ?? ''
}

const askButtons = () =>
  ask({
    type: 'button',
    header: { type: 'text', text: 'Bank' },
    footer: { text: 'OJK' },
    action: { buttons: [{ type: 'reply', reply: { id: 'v1.yes', title: 'Setuju' } }] },
  })
const askList = () =>
  ask({
    type: 'list',
    action: {
      button: 'Tenor',
      sections: [{ title: 'Bulan', rows: [{ id: 'm12', title: '12', description: 'bulan' }] }],
    },
  })

describe('the page', () => {
  it('learns who the business is and which words start a flow', async () => {
    expect((await phone.page('business')).json).toEqual({
      name: 'Bank Contoh',
      displayPhoneNumber: '+62 811 1000 2000',
      phoneNumberId: '106540352242922',
    })
    expect((await phone.page('hints')).json).toEqual(hints)
  })

  it('finds a first customer, adds another, and renames him', async () => {
    expect((await phone.customers())[0]).toMatchObject({
      id: 'c1',
      name: 'Sari',
      waId: '628123456001',
    })
    const { status, json } = await phone.page('customers', { name: ' Budi ' })
    expect(status).toBe(201)
    expect(json).toMatchObject({ name: 'Budi', phoneShared: true })
    expect(json.userId).toMatch(/^ID\.\d{16,}$/)
    const change = { name: 'Budi S.', phoneShared: false }
    const changed = await phone.page(`customers/${json.id}`, change, 'PATCH')
    expect(changed.json).toEqual({ ...json, ...change })
  })

  it('sees an interactive message with all its parts', async () => {
    const id = await askButtons()
    expect((await phone.chat()).messages.find((message) => message.id === id)).toMatchObject({
      kind: 'buttons',
      direction: 'out',
      text: 'Pilih',
      header: 'Bank',
      footer: 'OJK',
      buttons: [{ id: 'v1.yes', title: 'Setuju' }],
    })
  })

  it('gets an empty list of hints when nobody gives any', async () => {
    const other = await startTestPhone()
    expect((await other.page('hints')).json).toEqual([])
    await other.stop()
  })
})

describe('a tap', () => {
  it('on a button tells its id, its title and the message, again and again', async () => {
    const replyTo = await askButtons()
    for (const _twice of [1, 2]) {
      const tap = await phone.write({ kind: 'button', replyTo, buttonId: 'v1.yes' })
      expect(tap).toMatchObject({ kind: 'text', text: 'Setuju', choiceId: 'v1.yes', replyTo })
      expect(await toldOf(tap.id)).toMatchObject({
        type: 'interactive',
        interactive: { type: 'button_reply', button_reply: { id: 'v1.yes', title: 'Setuju' } },
        context: { from: '6281110002000', id: replyTo },
      })
    }
  })

  it('on a row tells its description too', async () => {
    const replyTo = await askList()
    const tap = await phone.write({ kind: 'row', replyTo, rowId: 'm12' })
    const row = { id: 'm12', title: '12', description: 'bulan' }
    expect(await toldOf(tap.id)).toMatchObject({
      interactive: { type: 'list_reply', list_reply: row },
    })
  })

  it('on what is not there is refused', async () => {
    const [buttons, list] = [await askButtons(), await askList()]
    const { json: rina } = await phone.page('customers', { name: 'Rina' })
    const refused: [string, object][] = [
      ['c1', { kind: 'button', replyTo: buttons, buttonId: 'v1.no' }],
      ['c1', { kind: 'row', replyTo: list, rowId: 'm18' }],
      ['c1', { kind: 'row', replyTo: buttons, rowId: 'v1.yes' }],
      ['c1', { kind: 'button', replyTo: 'wamid.none', buttonId: 'v1.yes' }],
      [rina.id, { kind: 'button', replyTo: buttons, buttonId: 'v1.yes' }],
    ]
    for (const [customerId, tap] of refused) {
      const { status, json } = await phone.page(`customers/${customerId}/messages`, tap)
      expect([status, json.error.code]).toEqual([400, 'invalid_request'])
    }
  })
})

describe('every other kind of message', () => {
  const file = (mime: string, rest: object = {}) => ({
    id: expect.stringMatching(/^\d+$/),
    mime_type: mime,
    sha256: expect.stringMatching(/^[\w+/]{43}=$/),
    url: expect.stringContaining('/phone/whatsapp_business/attachments/?mid='),
    ...rest,
  })
  const location = { latitude: -6.2, longitude: 106.8, name: 'Rumah' }
  const kinds: [CustomerMessage, object][] = [
    [
      { kind: 'image', caption: 'KTP?' },
      { type: 'image', image: file('image/jpeg', { caption: 'KTP?' }) },
    ],
    [{ kind: 'video' }, { type: 'video', video: file('video/mp4') }],
    [{ kind: 'voice' }, { type: 'audio', audio: file('audio/ogg; codecs=opus', { voice: true }) }],
    [{ kind: 'audio' }, { type: 'audio', audio: file('audio/ogg; codecs=opus', { voice: false }) }],
    [
      { kind: 'document', filename: '../slip gaji.pdf' },
      { type: 'document', document: file('application/pdf', { filename: '../slip gaji.pdf' }) },
    ],
    [{ kind: 'sticker' }, { type: 'sticker', sticker: file('image/webp', { animated: false }) }],
    [
      { kind: 'location', location },
      { type: 'location', location },
    ],
    [
      { kind: 'contacts', contacts: [{ name: 'Ibu', phones: ['+62 812'] }] },
      {
        type: 'contacts',
        contacts: [
          {
            name: { formatted_name: 'Ibu', first_name: 'Ibu' },
            phones: [{ phone: '+62 812', wa_id: '62812', type: 'CELL' }],
          },
        ],
      },
    ],
    [
      { kind: 'unsupported' },
      {
        type: 'unsupported',
        unsupported: { type: 'poll_creation' },
        errors: [expect.objectContaining({ code: 131051 })],
      },
    ],
  ]
  it.each(kinds)('$kind reaches the business as Meta tells it', async (message, payload) => {
    const { id, status } = await phone.write(message)
    expect(status).toBe('sent')
    expect(await toldOf(id)).toEqual({
      ...{
        id,
        from: '628123456001',
        from_user_id: expect.any(String),
        timestamp: expect.any(String),
      },
      ...payload,
    })
  })

  it('is a reaction without emoji when it is taken back, and has no context', async () => {
    const replyTo = await askButtons()
    const given = await phone.write({ kind: 'reaction', replyTo, emoji: '👍' })
    expect(await toldOf(given.id)).toMatchObject({ reaction: { message_id: replyTo, emoji: '👍' } })
    const back = await phone.write({ kind: 'reaction', replyTo, emoji: '' })
    const told = await toldOf(back.id)
    expect(told.reaction).toEqual({ message_id: replyTo })
    expect(told).not.toHaveProperty('context')
  })

  it('may quote a message of either side', async () => {
    const own = await phone.write({ kind: 'text', text: 'a' })
    const quote = await phone.write({ kind: 'text', text: 'b', replyTo: own.id })
    expect(await toldOf(quote.id)).toMatchObject({ context: { from: '628123456001', id: own.id } })
  })

  it('may be a file of the customer’s own, which the business can fetch', async () => {
    const body = 'bukti transfer'
    const uploaded = await fetch(`${phone.url}/page/media`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body,
    })
    expect(uploaded.status).toBe(201)
    const { mediaId, url } = JSON.parse(await uploaded.text())
    expect(await (await fetch(new URL(url, phone.url))).text()).toBe(body)
    const sent = await phone.write({ kind: 'document', mediaId, filename: 'bukti.txt' })
    const told = messagesIn([
      await eventually('the webhook', () =>
        phone.receiver.received.find(({ raw }) => raw.includes(mediaId)),
      ),
    ])
    expect(told[0]?.id).toBe(sent.id)
    const link = JSON.parse(JSON.stringify(told[0]?.document)).url
    const headers = { authorization: `Bearer ${accessToken}` }
    expect(await (await fetch(link, { headers })).text()).toBe(body)
    const asImage = await phone.page('customers/c1/messages', { kind: 'image', mediaId })
    expect(asImage.json.error.message).toContain('cannot be sent as image')
  })
})

describe('a page request', () => {
  it.each([
    ['customers', 'POST', {}, 400],
    ['customers', 'POST', { name: ' ' }, 400],
    ['customers', 'POST', { name: 'x'.repeat(101) }, 400],
    ['customers/c1', 'PATCH', { name: 7 }, 400],
    ['customers/c99', 'PATCH', { name: 'a' }, 404],
    ['customers/c99/chat', 'GET', undefined, 404],
    ['customers/c99/events', 'GET', undefined, 404],
    ['customers/c99/read', 'POST', {}, 404],
    ['customers/constructor/chat', 'GET', undefined, 404],
    ['customers/c1/messages', 'POST', {}, 400],
    ['customers/c1/messages', 'POST', { kind: 'poll' }, 400],
    ['customers/c1/messages', 'POST', { kind: 'text', text: '' }, 400],
    ['customers/c1/messages', 'POST', { kind: 'text', text: 'x'.repeat(65_537) }, 400],
    ['customers/c1/messages', 'POST', { kind: 'text', text: 'x'.repeat(1_100_000) }, 413],
    ['customers/c1/messages', 'POST', { kind: 'video', mediaId: 'none' }, 400],
    ['customers/c1/messages', 'POST', { kind: 'image', mediaId: '../phone' }, 400],
    ['faults', 'POST', { batch: 0 }, 400],
    ['faults', 'POST', { failNext: { code: 'x', count: 1 } }, 400],
    ['media/none', 'GET', undefined, 404],
    ['weather', 'GET', undefined, 404],
  ])(
    'to %s by %s with a mistake is refused in the page’s words',
    async (path, method, body, status) => {
      const answer = await phone.page(path, body, method)
      expect(answer.status).toBe(status)
      expect(pageErrorSchema.parse(answer.json).error.message).not.toBe('')
    },
  )

  it.each([
    ['broken JSON', 'application/json', '{"kind":'],
    ['a form', 'application/x-www-form-urlencoded', 'kind=text&text=a'],
    [
      'plain text, which needs no permission of the browser',
      'text/plain',
      '{"kind":"text","text":"a"}',
    ],
  ])('with %s is refused', async (_what, type, body) => {
    const response = await fetch(`${phone.url}/page/customers/c1/messages`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    expect(response.status).toBe(400)
    expect(pageErrorSchema.parse(await response.json()).error.code).toBe('invalid_request')
  })

  it('with a file that is none, or too large, is refused', async () => {
    const post = (type: string, body: string) =>
      fetch(`${phone.url}/page/media`, { method: 'POST', headers: { 'content-type': type }, body })
    expect((await post('image/jpeg', '')).status).toBe(400)
    expect((await post('picture', 'abc')).status).toBe(400)
    expect((await post('image/jpeg', 'x'.repeat(5_242_881))).status).toBe(413)
  })
})
