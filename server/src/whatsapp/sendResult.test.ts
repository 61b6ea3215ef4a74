import { describe, expect, it } from 'vitest'
import { readAnswer, readBreak, retryDelayMs } from './sendResult.ts'

const refused = (code: unknown, status = 400) =>
  readAnswer(status, { error: { code, message: 'm' } })

describe('an answer of the provider', () => {
  it('accepts with the wamid', () => {
    expect(readAnswer(200, { messages: [{ id: 'wamid.X' }] })).toEqual({
      as: 'accepted',
      wamid: 'wamid.X',
    })
  })

  it.each([{}, null, undefined, 'ok', { messages: [] }, { messages: [{ id: 7 }] }])(
    'of 200 accepts even if it reads %j',
    (body) => {
      expect(readAnswer(200, body)).toEqual({ as: 'accepted', wamid: null })
    },
  )

  it.each([4, 80007, 130429, 131056])('with %i is safe to try again', (code) => {
    expect(refused(code).as).toBe('retry')
  })

  it.each([0, 3, 10, 33, 190, 200, 299, 368, 131005, 131031, 131042])(
    'with %i stops the channel',
    (code) => {
      expect(refused(code).as).toBe('stop')
    },
  )

  it.each([1, 2, 131000, 131016, 131057, 133004])('with %i leaves a doubt', (code) => {
    expect(refused(code).as).toBe('doubt')
  })

  it.each([100, 131008, 131009, 131026, 131047, 131048, 131049, 131050, 132001, 470, 999999])(
    'with %i is final',
    (code) => {
      expect(refused(code).as).toBe('reject')
    },
  )

  it('counts by its code, whatever the HTTP status says, and reads a code in quotes', () => {
    expect(refused(130429, 500).as).toBe('retry')
    expect(refused('190').as).toBe('stop')
  })

  it.each([
    [500, 'doubt'],
    [502, 'doubt'],
    [503, 'doubt'],
    [504, 'doubt'],
    [429, 'retry'],
    [401, 'stop'],
    [400, 'reject'],
    [404, 'reject'],
    [302, 'reject'],
  ])('without a code counts by its status %i', (status, as) => {
    expect(readAnswer(status, '<html>').as).toBe(as)
    expect(readAnswer(status, { error: 'text' }).as).toBe(as)
  })

  it('gives the details where there are some', () => {
    const error = { code: 100, message: 'm', error_data: { details: 'to is wrong' } }
    expect(readAnswer(400, { error })).toEqual({
      as: 'reject',
      error: { code: '100', message: 'to is wrong' },
    })
  })
})

describe('a request without an answer', () => {
  const failed = (code: string) =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

  it.each([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'UND_ERR_CONNECT_TIMEOUT',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
  ])('was never written on %s', (code) => {
    expect(readBreak(failed(code)).as).toBe('retry')
  })

  it.each(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE', 'UND_ERR_HEADERS_TIMEOUT'])(
    'is in doubt on %s',
    (code) => {
      expect(readBreak(failed(code)).as).toBe('doubt')
    },
  )

  it('is in doubt after a time-out, and after what nobody knows', () => {
    expect(readBreak(new DOMException('timeout', 'TimeoutError')).as).toBe('doubt')
    expect(readBreak('strange').as).toBe('doubt')
  })

  it('looks into an error of several addresses', () => {
    const each = Object.assign(new Error('x'), { code: 'ECONNREFUSED' })
    expect(
      readBreak(new TypeError('fetch failed', { cause: new AggregateError([each, each]) })).as,
    ).toBe('retry')
  })
})

describe('the pause before the next try', () => {
  it('grows and has an end', () => {
    expect([0, 1, 2, 3].map((attempt) => retryDelayMs('pair', attempt))).toEqual([
      1_000, 4_000, 16_000, 64_000,
    ])
    expect(retryDelayMs('pair', 50)).toBe(1_024_000)
    expect(retryDelayMs('connection', 0)).toBe(500)
    expect(retryDelayMs('quota', 9)).toBe(960_000)
  })
})
