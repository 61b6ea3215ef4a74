import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ApiError } from './apiError.ts'
import { request } from './request.ts'

const Answer = z.object({ count: z.int() })

function peer(status: number, text: string): typeof fetch {
  return async () => new Response(text, { status })
}

async function failure(send: typeof fetch): Promise<ApiError> {
  const error = await request(Answer, '/api/flows', { fetch: send }).catch(
    (caught: unknown) => caught,
  )
  if (!(error instanceof ApiError)) throw new Error('The request did not fail with an ApiError')
  return error
}

describe('request', () => {
  it('gives the answer that fits the contract', async () => {
    const answer = await request(Answer, '/api/flows', { fetch: peer(200, '{"count":3}') })
    expect(answer).toEqual({ count: 3 })
  })

  it('sends a body as JSON', async () => {
    const sent: RequestInit[] = []
    const send: typeof fetch = async (_, init) => {
      sent.push(init ?? {})
      return new Response('{"count":1}')
    }
    await request(Answer, '/api/flows', { method: 'POST', body: { name: 'Kredit' }, fetch: send })
    expect(sent[0]).toMatchObject({ method: 'POST', body: '{"name":"Kredit"}' })
  })

  it('carries the code, message and details of a refusal', async () => {
    const body = { error: { code: 'stale_revision', message: 'Older', details: { revision: 4 } } }
    const error = await failure(peer(409, JSON.stringify(body)))
    expect(error).toMatchObject({
      code: 'stale_revision',
      message: 'Older',
      details: { revision: 4 },
    })
  })

  it.each([
    ['an answer of another shape', 200, '{"count":"three"}', 'unexpected'],
    ['a success that is no JSON', 200, '<html></html>', 'unexpected'],
    ['an empty success', 200, '', 'unexpected'],
    ['a page of a proxy in between', 502, '<html>Bad gateway</html>', 'offline'],
    ['an error of an unknown code', 418, '{"error":{"code":"teapot","message":"x"}}', 'unexpected'],
    ['an error without a body', 500, '', 'offline'],
  ])('names %s', async (_, status, text, code) => {
    expect((await failure(peer(status, text))).code).toBe(code)
  })

  it('says offline when nobody answers', async () => {
    const error = await failure(async () => {
      throw new TypeError('fetch failed')
    })
    expect(error.code).toBe('offline')
  })
})
