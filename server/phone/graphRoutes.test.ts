import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readReply } from './testing/readReply.ts'
import { accessToken, numberId, startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
let now = Date.parse('2026-11-23T08:00:00Z')
beforeAll(async () => {
  phone = await startTestPhone({ clock: () => now })
  await phone.write({ kind: 'text', text: 'pinjaman' })
})
afterAll(() => phone.stop())

const text = { type: 'text', text: { body: 'Halo' } }
const bearer = { authorization: `Bearer ${accessToken}` }

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${phone.url}${path}`, { headers: bearer, ...init })
  return readReply(response)
}

describe('a send', () => {
  it('answers with the contact and a wamid', async () => {
    const [sari] = await phone.customers()
    expect(await phone.send(text)).toEqual({
      status: 200,
      json: {
        messaging_product: 'whatsapp',
        contacts: [{ input: '+628123456001', wa_id: '628123456001', user_id: sari?.userId }],
        messages: [{ id: expect.stringMatching(/^wamid\.[A-Za-z0-9+/=]{40,}$/) }],
      },
    })
  })

  it('goes by user id too, and then does not tell a hidden number', async () => {
    const { json: customer } = await phone.page('customers', { name: 'Budi', phoneShared: false })
    await phone.write({ kind: 'text', text: 'loan' }, customer.id)
    const { json } = await phone.send({ ...text, to: undefined, recipient: customer.userId })
    expect(json.contacts).toEqual([{ input: customer.userId, user_id: customer.userId }])
  })

  it('is refused with the whole of Meta’s error, naming the field', async () => {
    expect(await phone.send({ type: 'text', text: { body: '' } })).toEqual({
      status: 400,
      json: {
        error: {
          message: '(#131008) Required parameter is missing',
          type: 'OAuthException',
          code: 131008,
          error_data: {
            messaging_product: 'whatsapp',
            details: "Param text['body'] must be a non-empty string.",
          },
          fbtrace_id: expect.stringMatching(/^A[\w-]{22}$/),
        },
      },
    })
  })

  it('to the sending number or to nobody’s is refused', async () => {
    expect((await phone.send({ ...text, to: '+6281110002000' })).json.error.code).toBe(131021)
    expect((await phone.send({ ...text, to: '+6280000000' })).json.error.code).toBe(131026)
  })

  it('is refused 24 hours after the customer last wrote, which a reaction does not put off', async () => {
    const { json: customer } = await phone.page('customers', { name: 'Wati' })
    const send = () => phone.send({ ...text, to: customer.waId })
    expect((await send()).json.error.code).toBe(131047)
    await phone.write({ kind: 'text', text: 'loan' }, customer.id)
    const messageId = (await send()).json.messages[0]?.id ?? ''
    now += 24 * 3_600_000 - 1
    await phone.write({ kind: 'reaction', replyTo: messageId, emoji: '👍' }, customer.id)
    expect((await send()).status).toBe(200)
    now += 1
    expect(await send()).toMatchObject({ status: 400, json: { error: { code: 131047 } } })
    await phone.write({ kind: 'sticker' }, customer.id)
    expect((await send()).status).toBe(200)
    await phone.write({ kind: 'text', text: 'pinjaman' })
  })

  it('of a reaction needs a recent message of the same chat', async () => {
    const { id } = await phone.write({ kind: 'text', text: 'ok' })
    const react = (message_id: string, to = '628123456001') =>
      phone.send({ to, type: 'reaction', reaction: { message_id, emoji: '👍' } })
    const { status, json } = await react(id)
    expect(status).toBe(200)
    expect((await react(json.messages[0]?.id ?? '')).json.error.code).toBe(131009)
    expect((await react('wamid.none')).json.error.code).toBe(131009)
    const { json: other } = await phone.page('customers', { name: 'Rina' })
    await phone.write({ kind: 'text', text: 'loan' }, other.id)
    expect((await react(id, other.waId)).json.error.code).toBe(131009)
  })
})

describe('mark as read', () => {
  it('turns the ticks of that message and all before it, and may show typing', async () => {
    const { json: customer } = await phone.page('customers', { name: 'Dewi' })
    const first = await phone.write({ kind: 'text', text: 'a' }, customer.id)
    const second = await phone.write({ kind: 'text', text: 'b' }, customer.id)
    const third = await phone.write({ kind: 'text', text: 'c' }, customer.id)
    const answer = await phone.post({
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: second.id,
      typing_indicator: { type: 'text' },
    })
    expect(answer).toEqual({ status: 200, json: { success: true } })
    const chat = await phone.chat(customer.id)
    expect(chat.typing).toBe(true)
    const read = chat.messages.filter(({ status }) => status === 'read').map(({ id }) => id)
    expect(read).toEqual([first.id, second.id])
    expect(third.status).not.toBe('read')
    await phone.send({ ...text, to: customer.waId })
    expect((await phone.chat(customer.id)).typing).toBe(false)
  })

  it.each([
    ['without a message', { message_id: undefined }, 131008],
    ['of a message never received', { message_id: 'wamid.none' }, 131009],
    ['with another key', { to: '628' }, 100],
    ['with another indicator', { typing_indicator: { type: 'voice' } }, 131009],
    ['for another product', { messaging_product: 'sms' }, 100],
  ])('%s is refused', async (_what, change, code) => {
    const { id } = await phone.write({ kind: 'text', text: 'a' })
    const body = { messaging_product: 'whatsapp', status: 'read', message_id: id, ...change }
    expect((await phone.post(body)).json.error.code).toBe(code)
  })
})

describe('a request', () => {
  it('needs the token', async () => {
    const path = `/v26.0/${numberId}`
    for (const authorization of ['', 'Bearer wrong', 'Basic x']) {
      const { status, json } = await ask(path, { headers: { authorization } })
      expect(status).toBe(401)
      expect(json.error).toMatchObject({ type: 'OAuthException', code: 190 })
      expect(json.error.fbtrace_id).toBeTruthy()
      expect(json.error).not.toHaveProperty('error_data')
    }
    expect(await ask(path)).toMatchObject({
      status: 200,
      json: { id: numberId, status: 'CONNECTED' },
    })
  })

  it('for another number or object is refused as Graph does', async () => {
    const post = { method: 'POST', headers: bearer, body: '{}' }
    for (const answer of [
      await ask('/v26.0/999/messages', post),
      await ask('/v26.0/999/media', post),
      await ask('/v26.0/999'),
      await ask('/v26.0/999', { method: 'DELETE', headers: bearer }),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.json.error).toMatchObject({
        type: 'GraphMethodException',
        code: 100,
        error_subcode: 33,
      })
    }
  })

  it('works under any version in use and none that ended', async () => {
    expect((await ask(`/v22.0/${numberId}`)).status).toBe(200)
    expect((await ask(`/v27.1/${numberId}`)).status).toBe(200)
    expect(await ask(`/v21.0/${numberId}`)).toMatchObject({
      status: 400,
      json: { error: { code: 2500 } },
    })
    expect((await ask(`/v26.0/${numberId}/nonsense`)).json.error.code).toBe(2500)
    expect((await ask('/v26.0')).json.error.code).toBe(2500)
  })

  it('that is not Graph’s is left to whoever serves beside the phone', async () => {
    const response = await fetch(`${phone.url}/index.html`)
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringContaining('Cannot GET'),
    ])
  })

  it.each([
    ['broken JSON', '{"messaging_product":'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a string', '"hi"'],
    ['null', 'null'],
  ])('with %s for a body is refused', async (_what, body) => {
    expect(await phone.post(body)).toMatchObject({ status: 400, json: { error: { code: 100 } } })
  })

  it('with an enormous body is refused', async () => {
    const body = JSON.stringify({ filler: 'x'.repeat(1_100_000) })
    expect(await phone.post(body)).toMatchObject({ status: 413, json: { error: { code: 100 } } })
  })

  it('with a malformed escape in its path or a lying encoding is refused, not a fault', async () => {
    expect(await rawStatus('/v26.0/%ZZ', {})).toBe(400)
    const path = `/v26.0/${numberId}/messages`
    expect(await rawStatus(path, { 'content-encoding': 'gzip' }, 'not gzip')).toBe(400)
    expect(phone.errors).toEqual([])
  })
})

/** Past fetch, which would mend the path. */
function rawStatus(path: string, headers: Record<string, string>, body?: string) {
  const { hostname, port, pathname } = new URL(phone.url)
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const options = { hostname, port, path: `${pathname}${path}`, method }
    httpRequest({ ...options, headers: { ...bearer, ...headers } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end(body)
  })
}
