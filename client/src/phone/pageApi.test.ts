import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  eventsUrl,
  PageProblem,
  readBusiness,
  readChat,
  sendMessage,
  uploadFile,
} from './pageApi.ts'
import { shouldRetry } from './phoneQueries.ts'

afterEach(() => void vi.unstubAllGlobals())

function answering(status: number, body: string, type = 'application/json') {
  const ask = vi.fn(async (_url: string, _init?: RequestInit) => {
    return new Response(body, { status, headers: { 'content-type': type } })
  })
  vi.stubGlobal('fetch', ask)
  return ask
}

const business = { name: 'Bank', displayPhoneNumber: '+62', phoneNumberId: '1' }

describe('asking the phone', () => {
  it('takes an answer of the agreed shape', async () => {
    answering(200, JSON.stringify(business))
    expect(await readBusiness()).toEqual(business)
  })

  it('refuses an answer of another shape', async () => {
    answering(200, JSON.stringify({ ...business, name: 7 }))
    await expect(readBusiness()).rejects.toThrow()
    answering(200, 'not json')
    await expect(readBusiness()).rejects.toThrow()
  })

  it('hands over the bare bytes of a file with their type', async () => {
    const uploaded = { mediaId: '1', mime: 'image/png', bytes: 3, url: '/phone/page/media/1' }
    const ask = answering(201, JSON.stringify(uploaded))
    const file = new File(['abc'], 'ktp.png', { type: 'image/png' })
    expect(await uploadFile(file)).toEqual(uploaded)
    expect(ask).toHaveBeenCalledWith('/phone/page/media', {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: file,
    })
    await uploadFile(new File(['abc'], 'nothing'))
    expect(ask.mock.lastCall?.[1]?.headers).toEqual({ 'content-type': 'application/octet-stream' })
  })

  it('says what the phone said when it refuses', async () => {
    answering(409, JSON.stringify({ error: { code: 'offline', message: 'The phone is off.' } }))
    await expect(sendMessage('c', { kind: 'sticker' })).rejects.toMatchObject({
      code: 'offline',
      message: 'The phone is off.',
    })
  })

  it.each([
    [502, '<h1>Bad gateway</h1>', 'text/html'],
    [500, '{"error":"?"}', 'application/json'],
  ])('names the status when %i explains nothing', async (status, body, type) => {
    answering(status, body, type)
    await expect(readBusiness()).rejects.toMatchObject({ code: `http_${status}` })
  })

  it('keeps an odd customer id inside its place in the address', async () => {
    const ask = answering(404, '')
    await expect(readChat('../a b?c')).rejects.toThrow(PageProblem)
    expect(ask.mock.calls[0]?.[0]).toBe('/phone/page/customers/..%2Fa%20b%3Fc/chat')
    expect(eventsUrl('a/b', false)).toBe('/phone/page/customers/a%2Fb/events?open=false')
  })
})

it('asks again after silence and server faults, not after a refusal', () => {
  expect(shouldRetry(9, new TypeError('fetch failed'))).toBe(true)
  expect(shouldRetry(0, new PageProblem('http_502', ''))).toBe(true)
  expect(shouldRetry(0, new PageProblem('not_started', ''))).toBe(true)
  expect(shouldRetry(0, new SyntaxError('Unexpected token'))).toBe(false)
  expect(shouldRetry(0, new PageProblem('not_found', ''))).toBe(false)
  expect(shouldRetry(0, new PageProblem('http_404', ''))).toBe(false)
})
