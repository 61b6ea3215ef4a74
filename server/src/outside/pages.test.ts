import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { linkIn, submit } from '../../testing/pageCalls.ts'
import { stepFlow } from '../../testing/stepFlow.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let server: TestServer

const text = (name: string, initial?: string) => ({
  name,
  type: 'text' as const,
  privacy: 'plain' as const,
  ...(initial === undefined ? {} : { initial }),
})
const money = (name: string, initial?: string) => ({
  ...text(name, initial),
  type: 'money' as const,
})

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(secureFlow())
  await server.publish(signFlow())
  await server.publish(payFlow('pay', { minutes: 60 }))
  await server.publish(stepFlow({ id: 'prove', kind: 'verify' }))
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

function secureFlow() {
  const fields = [
    { name: 'nik', label: { en: 'NIK' }, answer: 'nik', required: true, variable: 'nik' },
    { name: 'tax', label: { en: 'Tax <number>' }, answer: 'npwp', required: false },
    {
      name: 'account',
      label: { en: 'IBAN' },
      answer: 'iban',
      required: false,
      variable: 'account',
    },
    { name: 'card', label: { en: 'Card' }, answer: 'file', required: true, variable: 'card' },
  ]
  const card = {
    name: 'card',
    type: 'file' as const,
    privacy: 'plain' as const,
  }
  return stepFlow({
    id: 'secure',
    kind: 'secureLink',
    variables: [text('nik'), text('account'), text('case'), card],
    data: {
      fields,
      output: [{ name: 'case', variable: 'case' }],
      mock: { outcome: 'ok', latencyMs: 0, output: { case: 'K-7', account: 'made up' } },
    },
    says: { ok: 'Thanks, {nik} and {card.name}, {case}' },
  })
}

function signFlow() {
  return stepFlow({ id: 'sign', kind: 'sign' })
}

function payFlow(id: string, data: Record<string, unknown>) {
  return stepFlow({
    id,
    kind: 'payment',
    variables: [money('instalment', '150000'), text('invoice', '"7"'), money('received')],
    data,
    says: { paid: 'Got {received}', partial: 'Only {received}', over: 'Even {received}' },
  })
}

const sent = (count: number) =>
  vi.waitFor(() => expect(server.graph.requests).toHaveLength(count), { timeout: 8_000 })
const rows = async (sql: string) => (await server.database.hot.query(sql)).rows

async function open(word: string): Promise<string> {
  await server.say(word)
  await sent(1)
  return linkIn(server.graph)
}

const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex')
const photo = (bytes: Buffer = JPEG, name = 'ktp.jpg') =>
  new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' })
const NIK = '3171234506900001'
const TAX = '013121660091000'

describe('the address of a page', () => {
  it('leads to a page without scripts that no cache keeps and no referrer tells', async () => {
    const url = await open('secure')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/s\/[\w-]{43}$/)
    const page = await fetch(url)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    const markup = await page.text()
    expect(markup).toContain('<html lang="en">')
    expect(markup).toContain('Tax &#60;number&#62;')
    expect(markup).not.toContain('<script')
  })

  it('is nowhere in the database, once its message is out', async () => {
    const url = await open('secure')
    const token = url.slice(url.lastIndexOf('/') + 1)
    await vi.waitFor(async () => {
      expect(await rows("select 1 from task where kind = 'send'")).toEqual([])
    })
    for (const table of ['message', 'journal', 'task', 'outside_call', 'outside_token', 'inbox']) {
      const [{ n }] = await rows(
        `select count(*)::int as n from ${table} as one where one::text like '%${token}%'`,
      )
      expect([table, n]).toEqual([table, 0])
    }
  })

  it('that nobody made leads nowhere', async () => {
    const url = await open('secure')
    for (const token of ['x', 'A'.repeat(43), '%00', '..%2f..', `${url.slice(-43, -1)}_`]) {
      const address = `${server.address}/s/${token}`
      expect((await fetch(address)).status).toBe(404)
      expect((await submit(address, { nik: NIK })).status).toBe(404)
    }
    expect(await rows('select 1 from outside_call where answered_at is not null')).toEqual([])
  })

  it('is over when its time is, and when its step has been left', async () => {
    const url = await open('secure')
    await server.database.hot.query("update outside_call set expires_at = now() - interval '1 s'")
    const late = await submit(url, { nik: NIK, card: photo() })
    expect([late.status, late.text]).toEqual([410, expect.stringContaining('The time is over')])
    await server.database.hot.query("update outside_call set expires_at = now() + interval '1 h'; ")
    await server.database.hot.query("delete from task where kind = 'outside'")
    expect((await submit(url, { nik: NIK, card: photo() })).status).toBe(410)
    expect((await fetch(url)).status).toBe(410)
    expect(await rows('select 1 from media')).toEqual([])
  })

  it('gives way to the newer one when it was asked again', async () => {
    const url = await open('pay')
    await server.database.hot.query(
      "insert into outside_token (sha256, call_id) select 'newer', id from outside_call",
    )
    expect((await submit(url, { outcome: 'pay' })).text).toContain('There is a newer page')
    expect(await rows('select 1 from outside_call where answered_at is not null')).toEqual([])
  })

  it('is used once, even by two at the same moment', async () => {
    const url = await open('pay')
    const both = await Promise.all(Array.from({ length: 6 }, () => submit(url, { outcome: 'pay' })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410, 410])
    await sent(2)
    expect((await submit(url, { outcome: 'pay' })).text).toContain('Already answered')
    expect(await rows("select 1 from inbox where kind = 'answer'")).toHaveLength(1)
  })
})

describe('a secure page', () => {
  it('takes fields by the validators and files by their bytes', async () => {
    const url = await open('secure')
    const done = await submit(url, { nik: `${NIK} `, tax: TAX, account: '', card: photo() })
    expect(done.status).toBe(200)
    await sent(2)
    expect(server.graph.texts()[1]).toBe(`Thanks, ${NIK} and ktp.jpg, K-7`)
    const [answer] = await rows(
      "select body -> 'output' as output from inbox where kind = 'answer'",
    )
    // What no variable keeps is checked on the page and goes no further. The sample tells the rest.
    expect(Object.keys(answer.output).sort()).toEqual(['card', 'case', 'nik'])
    const [medium] = await rows('select name, type, origin, size::int, bytes from media')
    expect(medium).toMatchObject({ name: 'ktp.jpg', type: 'image/jpeg', origin: 'page' })
    expect(medium.bytes).toEqual(JPEG)
  })

  it.each([
    ['a field is missing', { card: photo() }, 'This is needed.'],
    ['a number is wrong', { nik: '12', card: photo() }, 'A NIK has 16 digits'],
    [
      'an IBAN is mistyped',
      { nik: NIK, account: 'DE89370400440532013001', card: photo() },
      'This IBAN',
    ],
    ['a file is missing', { nik: NIK }, 'This is needed.'],
    ['a file is a program', { nik: NIK, card: photo(Buffer.from('MZ program')) }, 'Only JPEG'],
    ['a file is a page', { nik: NIK, card: photo(Buffer.from('<svg onload=x>')) }, 'Only JPEG'],
    ['text stands for a file', { nik: NIK, card: 'ktp.jpg' }, 'This cannot be right'],
    ['a file stands for text', { nik: photo(), card: photo() }, 'This cannot be right'],
  ])('says so when %s, and takes nothing', async (_, fields, problem) => {
    const url = await open('secure')
    // A field that is left out leaves its key out.
    const answer = await submit(url, fields as Record<string, string | File>)
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(problem)])
    expect(answer.text).toContain('aria-invalid="true"')
    expect(await rows('select 1 from media')).toEqual([])
    expect((await submit(url, { nik: NIK, card: photo() })).status).toBe(200)
  })

  it('keeps what was typed, harmless', async () => {
    const url = await open('secure')
    const { text: markup } = await submit(url, { nik: '"><script>', card: photo() })
    expect(markup).toContain('&#34;&#62;&#60;script&#62;')
    expect(markup).not.toContain('<script')
  })

  it('refuses a file above 10 MB, and a body above 25 MB', async () => {
    const url = await open('secure')
    const large = photo(Buffer.concat([JPEG, Buffer.alloc(11 * 1024 * 1024)]))
    const refused = await submit(url, { nik: NIK, card: large })
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('10 MB')])
    const huge = photo(Buffer.concat([JPEG, Buffer.alloc(26 * 1024 * 1024)]))
    expect((await submit(url, { nik: NIK, card: huge })).status).toBe(413)
  })

  it.each([
    ['nothing', undefined, undefined],
    ['no form', '{"nik":1}', 'application/json'],
    ['a broken form', '--x\r\nContent', 'multipart/form-data; boundary=x'],
  ])('given %s is shown again', async (_, body, type) => {
    const url = await open('secure')
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      ...(body === undefined ? {} : { body }),
    })
    expect([400, 422]).toContain(answer.status)
    expect(await rows('select 1 from outside_call where answered_at is not null')).toEqual([])
  })
})

describe('a page to sign on', () => {
  it('shows the agreement and takes a name as signature', async () => {
    const url = await open('sign')
    expect(await (await fetch(url)).text()).toContain('I borrow the amount')
    expect((await submit(url, { outcome: 'signed', name: '' })).status).toBe(422)
    expect((await submit(url, { outcome: 'signed', name: 'Sari Wulandari' })).status).toBe(200)
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Exit signed')
    const [copy] = await rows('select name, origin, bytes from media')
    expect(copy).toMatchObject({ name: 'signed.pdf', origin: 'page' })
    expect(copy.bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('takes a refusal without a name', async () => {
    const url = await open('sign')
    expect((await submit(url, { outcome: 'declined', name: '' })).status).toBe(200)
    await sent(2)
    expect(server.graph.texts()[1]).toBe('Exit declined')
  })

  it('has no document where the step has none, and takes no other word', async () => {
    const url = await open('sign')
    expect((await fetch(`${url}/document`)).status).toBe(404)
    expect((await submit(url, { outcome: 'expired', name: 'Sari' })).status).toBe(422)
  })
})

describe('the page that plays the bank’s app', () => {
  it.each(['verified', 'failed', 'locked'])('answers %s', async (outcome) => {
    const url = await open('prove')
    expect((await submit(url, { outcome })).status).toBe(200)
    await sent(2)
    expect(server.graph.texts()[1]).toBe(`Exit ${outcome}`)
  })
})

describe('the page that plays the payment provider', () => {
  it.each([
    [{ outcome: 'pay' }, 'Got '],
    [{ outcome: 'payOther', amount: '100.000' }, 'Only '],
    [{ outcome: 'payOther', amount: '200.000' }, 'Even '],
    [{ outcome: 'failed' }, 'Exit failed'],
  ])('%j comes to “%s”', async (fields, said) => {
    const url = await open('pay')
    expect((await submit(url, fields as Record<string, string>)).status).toBe(200)
    await sent(2)
    expect(server.graph.texts()[1]).toContain(said)
  })

  it('asks again for an amount it cannot read', async () => {
    const url = await open('pay')
    expect((await submit(url, { outcome: 'payOther', amount: 'lots' })).status).toBe(422)
    expect((await submit(url, { outcome: 'payOther', amount: '0' })).status).toBe(422)
  })
})
