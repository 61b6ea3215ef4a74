import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { samples } from './samples.ts'
import { readReply } from './testing/readReply.ts'
import { accessToken, numberId, startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
let now = Date.parse('2026-11-23T08:00:00Z')
beforeAll(async () => {
  phone = await startTestPhone({ clock: () => now })
})
afterAll(() => phone.stop())

const headers = { authorization: `Bearer ${accessToken}` }
const pdf = Buffer.from(samples.document.base64, 'base64')
const jpeg = Buffer.from(samples.image.base64, 'base64')
const file = (bytes: Buffer, type: string) => new Blob([new Uint8Array(bytes)], { type })

async function look(id: string, query = '') {
  const response = await fetch(`${phone.url}/v26.0/${id}${query}`, { headers })
  return readReply(response)
}

describe('an uploaded file', () => {
  it('is described, downloaded with the token, and sent', async () => {
    const { status, json } = await phone.upload(file(pdf, 'application/pdf'), 'akad kredit.pdf')
    expect(status).toBe(200)
    expect(json).toEqual({ id: expect.stringMatching(/^\d{16}$/) })
    const described = await look(json.id, `?phone_number_id=${numberId}`)
    expect(described.json).toEqual({
      messaging_product: 'whatsapp',
      url: expect.stringContaining(`${phone.url}/whatsapp_business/attachments/?mid=${json.id}`),
      mime_type: 'application/pdf',
      sha256: createHash('sha256').update(pdf).digest('base64'),
      file_size: pdf.length,
      id: json.id,
    })
    const download = await fetch(described.json.url, { headers })
    expect(download.headers.get('content-type')).toContain('application/pdf')
    expect(Buffer.from(await download.arrayBuffer()).equals(pdf)).toBe(true)

    await phone.write({ kind: 'text', text: 'loan' })
    await phone.send({ type: 'document', document: { id: json.id, caption: 'Akad' } })
    const sent = (await phone.chat()).messages.at(-1)
    expect(sent?.media).toMatchObject({ filename: 'akad kredit.pdf', caption: 'Akad' })
    const shown = await fetch(new URL(sent?.media?.url ?? '', phone.url))
    expect(shown.headers.get('content-disposition')).toContain('attachment')
    expect(Buffer.from(await shown.arrayBuffer()).equals(pdf)).toBe(true)
  })

  it('is behind a link that needs the token, is not to be forged, and dies after five minutes', async () => {
    const { json } = await phone.upload(file(jpeg, 'image/jpeg'))
    const { url } = (await look(json.id)).json
    expect((await fetch(url)).status).toBe(401)
    const forged = new URL(url)
    forged.searchParams.set('ext', '9999999999')
    expect((await fetch(forged, { headers })).status).toBe(404)
    forged.searchParams.delete('hash')
    expect((await fetch(forged, { headers })).status).toBe(404)
    now += 299_000
    expect((await fetch(url, { headers })).status).toBe(200)
    now += 1000
    expect((await fetch(url, { headers })).status).toBe(404)
    expect((await fetch((await look(json.id)).json.url, { headers })).status).toBe(200)
  })

  it('is gone when deleted, and after 30 days', async () => {
    const [{ json: one }, { json: two }] = [
      await phone.upload(file(jpeg, 'image/jpeg')),
      await phone.upload(file(jpeg, 'image/jpeg')),
    ]
    const remove = () => fetch(`${phone.url}/v26.0/${one.id}`, { method: 'DELETE', headers })
    expect(await (await remove()).json()).toEqual({ success: true })
    expect((await remove()).status).toBe(400)
    expect((await look(one.id)).json.error.error_subcode).toBe(33)
    now += 30 * 86_400_000 - 1
    expect((await look(two.id)).status).toBe(200)
    now += 1
    expect((await look(two.id)).status).toBe(400)
  })

  it('is not known to another number', async () => {
    const { json } = await phone.upload(file(jpeg, 'image/jpeg'))
    expect((await look(json.id, '?phone_number_id=999')).json.error.error_subcode).toBe(33)
  })
})

describe('an upload is refused', () => {
  it.each([
    ['of a picture over 5 MB', file(Buffer.alloc(5_242_881, 1), 'image/jpeg'), 100],
    ['of something that is not what it says', file(pdf, 'image/jpeg'), 131053],
    ['of an empty file', file(Buffer.alloc(0), 'image/jpeg'), 100],
  ])('%s', async (_what, blob, code) => {
    const { status, json } = await phone.upload(blob)
    expect([status, json.error.code]).toEqual([400, code])
  })

  it('for another product, or with a type that is none', async () => {
    const good = file(jpeg, 'image/jpeg')
    const wrong = await phone.upload(good, 'a', { messaging_product: 'sms' })
    expect(wrong.json.error.error_data?.details).toContain('messaging_product')
    const typeless = await phone.upload(good, 'a', { type: 'picture' })
    expect(typeless.json.error.error_data?.details).toContain('MIME')
  })

  it.each([
    ['JSON', 'application/json', '{}'],
    ['a multipart body without its boundary', 'multipart/form-data', 'abc'],
    ['a torn multipart body', 'multipart/form-data; boundary=x', '--x\r\ncontent-dis'],
    [
      'no file',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="messaging_product"\r\n\r\nwhatsapp\r\n--x--\r\n',
    ],
  ])('with %s', async (_what, type, body) => {
    const response = await fetch(`${phone.url}/v26.0/${numberId}/media`, {
      method: 'POST',
      headers: { ...headers, 'content-type': type },
      body,
    })
    expect(response.status).toBe(400)
    expect((await readReply(response)).json.error.code).toBe(100)
    expect(phone.errors).toEqual([])
  })
})
