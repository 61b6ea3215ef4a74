import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { NUMBER_ID } from '../../testing/addChannel.ts'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'
import {
  CUSTOMER,
  sign,
  statusItem,
  tapItem,
  textItem,
  VERIFY_TOKEN,
  webhook,
} from '../../testing/webhooks.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(smallFlow({ id: 'drinks', word: 'drinks' }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

const settled = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 5_000 })

/** Long enough for a send that must not happen. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 300))

async function post(body: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(`${server.address}/webhooks/whatsapp`, {
    method: 'POST',
    body,
    headers,
  })
  return answer.status
}

describe('the webhook', () => {
  it('makes one message to the customer follow a trigger word', async () => {
    expect(await server.say('drinks')).toBe(200)
    await settled(1)
    expect(server.graph.requests[0]).toMatchObject({
      path: `POST /v26.0/${NUMBER_ID}/messages`,
      authorization: 'Bearer access-token-of-tests',
      body: {
        messaging_product: 'whatsapp',
        to: `+${CUSTOMER}`,
        type: 'text',
        text: { body: 'What is your name?' },
      },
    })
  })

  it('answers a webhook that comes twice once', async () => {
    const payload = webhook({ messages: [textItem('drinks')] })
    expect(await Promise.all([server.deliver(payload), server.deliver(payload)])).toEqual([
      200, 200,
    ])
    expect(await server.deliver(payload)).toBe(200)
    await settled(1)
    await quiet()
    expect(server.graph.requests).toHaveLength(1)
  })

  it('addresses a customer without a number by the user id', async () => {
    const message = textItem('drinks', { from: undefined, from_user_id: 'ID.13491208655302741918' })
    const contacts = [{ profile: { name: 'Budi' }, user_id: 'ID.13491208655302741918' }]
    await server.deliver(webhook({ messages: [message], contacts }))
    await settled(1)
    expect(server.graph.requests[0]?.body.recipient).toBe('ID.13491208655302741918')
    expect(server.graph.requests[0]?.body.to).toBeUndefined()
  })

  it('plays two quick messages in their order', async () => {
    const messages = [textItem('drinks'), textItem('Sari'), textItem('tea')]
    await server.deliver(webhook({ messages }))
    await settled(4)
    expect(server.graph.texts()).toEqual([
      'What is your name?',
      'Tea or coffee, Sari?',
      'Tea it is',
      'Bye Sari',
    ])
  })

  it('keeps the order of webhooks that come one right after another', async () => {
    await server.say('drinks')
    const rest = [server.say('Sari'), server.say('coffee')]
    await Promise.all(rest)
    await settled(4)
    expect(server.graph.texts().slice(1)).toEqual([
      'Tea or coffee, Sari?',
      'Coffee it is',
      'Bye Sari',
    ])
  })

  it('loses none of five good messages for a bad one among them', async () => {
    const from = (index: number) => ({ from: `62811000000${index}` })
    const good = [0, 1, 2, 3, 4].map((index) => textItem('drinks', from(index)))
    const bad = [{ type: 'text', text: 'no id' }, null, 7, { id: 'wamid.x', from: {}, type: [] }]
    const messages = [...good.slice(0, 2), ...bad, ...good.slice(2)]
    expect(await server.deliver(webhook({ messages }))).toBe(200)
    await settled(5)
  })

  it('strips NUL and broken surrogates, and goes on', async () => {
    const messages = [textItem('drinks\u0000'), textItem('Sa\u0000ri \ud83d')]
    expect(await server.deliver(webhook({ messages }))).toBe(200)
    await settled(2)
    expect(server.graph.texts()[1]).toBe('Tea or coffee, Sari \uFFFD?')
  })

  it('verifies the bytes, not the meaning: escapes of Meta count', async () => {
    const body = JSON.stringify(webhook({ messages: [textItem('drinks')] }))
      .replaceAll('/', '\\/')
      .replace('Sari', '\\u0053ari')
    expect(await post(body, { 'x-hub-signature-256': sign(body) })).toBe(200)
    await settled(1)
  })

  it.each([
    ['none', undefined],
    ['of another secret', sign('{}', 'another')],
    ['too short', 'sha256=abc'],
    ['of the old kind', 'sha1=0123456789012345678901234567890123456789'],
    ['in capitals', sign('{}').toUpperCase()],
    ['of other bytes', sign('{ }')],
  ])('refuses a signature that is %s', async (_, signature) => {
    expect(await post('{}', signature ? { 'x-hub-signature-256': signature } : {})).toBe(401)
  })

  it.each([
    ['not JSON', 'hello'],
    ['empty', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['of another product', '{"object":"page","entry":[]}'],
    ['without entries', '{"object":"whatsapp_business_account","entry":[]}'],
    [
      'with odd entries',
      '{"object":"whatsapp_business_account","entry":[1,{"changes":{}},{"changes":[null]}]}',
    ],
    [
      'with an odd value',
      JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{ changes: [{ field: 'messages', value: { messages: 'x', contacts: 3 } }] }],
      }),
    ],
    [
      'of an unknown field',
      JSON.stringify({
        object: 'whatsapp_business_account',
        entry: [{ changes: [{ field: 'novelty', value: {} }] }],
      }),
    ],
    ['an empty batch', JSON.stringify(webhook({ messages: [], statuses: [] }))],
    ['nested without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ])('takes what is signed and %s, without an effect', async (_, body) => {
    expect(await post(body, { 'x-hub-signature-256': sign(body) })).toBe(200)
    await quiet()
    expect(server.graph.requests).toHaveLength(0)
  })

  it('refuses more than four megabytes', async () => {
    const body = 'x'.repeat(4 * 1024 * 1024 + 1)
    expect(await post(body, { 'x-hub-signature-256': sign(body) })).toBe(413)
  })

  it('does not answer for another number, nor for a group', async () => {
    const other = webhook({ messages: [textItem('drinks')] })
    const [entry] = other.entry
    if (entry?.changes[0]) entry.changes[0].value.metadata.phone_number_id = '999999'
    expect(await server.deliver(other)).toBe(200)
    expect(await server.say('drinks', { group_id: 'G1' })).toBe(200)
    await quiet()
    expect(server.graph.requests).toHaveLength(0)
  })

  it('keeps messages of unknown types whole and tells the flow of them', async () => {
    await server.say('drinks')
    const novelty = {
      ...textItem(''),
      type: 'hologram',
      text: undefined,
      hologram: { caption: 'hi' },
    }
    await server.deliver(webhook({ messages: [novelty] }))
    await settled(2)
    expect(server.graph.texts()[1]).toBe('Please answer with text.')
    const { rows } = await server.database.hot.query(
      "select raw from message where content ->> 'type' = 'hologram'",
    )
    expect(rows[0].raw.hologram).toEqual({ caption: 'hi' })
  })

  it('leaves reactions without an answer', async () => {
    await server.say('drinks')
    await settled(1)
    const reaction = {
      ...textItem(''),
      type: 'reaction',
      reaction: { message_id: 'x', emoji: '👍' },
    }
    await server.deliver(webhook({ messages: [reaction] }))
    await quiet()
    expect(server.graph.requests).toHaveLength(1)
  })

  it('keeps a message that starts nothing', async () => {
    await server.say('good morning')
    await quiet()
    const { rows } = await server.database.hot.query('select session_id, content from message')
    expect(rows).toEqual([{ session_id: null, content: { kind: 'text', text: 'good morning' } }])
  })

  it('ignores statuses of messages that are not ours', async () => {
    expect(await server.deliver(webhook({ statuses: [statusItem('delivered', {})] }))).toBe(200)
  })

  it('does not start a flow anew for an old message that comes late', async () => {
    const old = String(Math.floor(Date.now() / 1_000) - 600)
    await server.deliver(
      webhook({ messages: [textItem('drinks'), textItem('Sari'), textItem('tea')] }),
    )
    await settled(4)
    await server.say('drinks', { timestamp: old })
    await quiet()
    expect(server.graph.requests).toHaveLength(4)
    await server.say('drinks')
    await settled(5)
  })
})

describe('a tap', () => {
  const buttonsOf = (index: number) =>
    (server.graph.requests[index]?.body.interactive?.action.buttons ?? []).map(({ reply }) => reply)

  it('answers with the id that the option was sent with', async () => {
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await settled(2)
    const [, coffee] = buttonsOf(1)
    await server.deliver(webhook({ messages: [tapItem(coffee?.id ?? '', 'Coffee')] }))
    await settled(4)
    expect(server.graph.texts()[2]).toBe('Coffee it is')
  })

  it('on a button of an ended conversation is stale in the next one', async () => {
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await settled(2)
    const [tea] = buttonsOf(1)
    const again = [textItem('tea'), textItem('drinks'), textItem('Budi')]
    await server.deliver(webhook({ messages: again }))
    await settled(6)
    await server.deliver(webhook({ messages: [tapItem(tea?.id ?? '', 'Tea')] }))
    await settled(7)
    expect(server.graph.texts()[6]).toContain('That button belongs to an earlier step')
  })

  it('with an id that nobody sent is stale', async () => {
    await server.deliver(webhook({ messages: [textItem('drinks'), textItem('Sari')] }))
    await server.deliver(webhook({ messages: [tapItem('pick:tea', 'Tea')] }))
    await settled(3)
    expect(server.graph.texts()[2]).toContain('That button belongs to an earlier step')
  })
})

describe('the verification', () => {
  const ask = (query: string) => fetch(`${server.address}/webhooks/whatsapp?${query}`)

  it('gives the challenge back for the right token', async () => {
    const answer = await ask(
      `hub.mode=subscribe&hub.verify_token=${VERIFY_TOKEN}&hub.challenge=1158201444`,
    )
    expect([answer.status, await answer.text()]).toEqual([200, '1158201444'])
    expect(answer.headers.get('content-type')).toContain('text/plain')
  })

  it.each([
    'hub.mode=subscribe&hub.verify_token=wrong&hub.challenge=1',
    `hub.mode=unsubscribe&hub.verify_token=${VERIFY_TOKEN}&hub.challenge=1`,
    'hub.mode=subscribe&hub.challenge=1',
    '',
  ])('refuses %s', async (query) => {
    expect((await ask(query)).status).toBe(403)
  })
})
