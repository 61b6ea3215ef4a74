import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followEvents } from './followEvents.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function fakeStream() {
  const listeners = new Map<string, (event: MessageEvent<string>) => void>()
  return {
    addEventListener: (name: string, listen: (event: MessageEvent<string>) => void) =>
      void listeners.set(name, listen),
    close: vi.fn(),
    tell: (name: string, data = '') => listeners.get(name)?.(new MessageEvent(name, { data })),
  }
}

function followFakes() {
  const streams: ReturnType<typeof fakeStream>[] = []
  const followers = { onOpen: vi.fn(), onAway: vi.fn(), onEvent: vi.fn() }
  const stop = followEvents(() => {
    const stream = fakeStream()
    streams.push(stream)
    return stream
  }, followers)
  return { streams, stop, ...followers }
}

describe('following the events of a chat', () => {
  it('hands over what the stream says', () => {
    const { streams, onOpen, onEvent } = followFakes()
    streams[0]?.tell('open')
    streams[0]?.tell('typing', JSON.stringify({ type: 'typing', typing: true }))
    expect(onOpen).toHaveBeenCalledOnce()
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'typing', typing: true })
  })

  it('opens a lost stream anew, with pauses that grow to five seconds and start over', () => {
    const { streams, onAway, onOpen } = followFakes()
    for (const pauseMs of [500, 1_000, 2_000, 4_000, 5_000, 5_000]) {
      const before = streams.length
      streams.at(-1)?.tell('error')
      expect(streams.at(-1)?.close).toHaveBeenCalled()
      vi.advanceTimersByTime(pauseMs - 1)
      expect(streams).toHaveLength(before)
      vi.advanceTimersByTime(1)
      expect(streams).toHaveLength(before + 1)
    }
    expect(onAway).toHaveBeenCalledTimes(6)
    streams.at(-1)?.tell('open')
    expect(onOpen).toHaveBeenCalledOnce()
    streams.at(-1)?.tell('error')
    vi.advanceTimersByTime(500)
    expect(streams).toHaveLength(8)
  })

  it('opens nothing after it was stopped', () => {
    const { streams, stop } = followFakes()
    streams[0]?.tell('error')
    stop()
    vi.advanceTimersByTime(60_000)
    expect(streams).toHaveLength(1)
  })

  it.each(['{"type":"typing"}', 'not json', ''])(
    'hands over nothing of the odd shape %j',
    (data) => {
      const { streams, onEvent } = followFakes()
      expect(() => streams[0]?.tell('typing', data)).toThrow()
      expect(onEvent).not.toHaveBeenCalled()
    },
  )
})
