import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followEvents } from './followEvents.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function fakeStreams() {
  const streams: (EventTarget & { close: () => void })[] = []
  const followers = { onOpen: vi.fn(), onAway: vi.fn(), onEvent: vi.fn() }
  const stop = followEvents(() => {
    const stream = Object.assign(new EventTarget(), { close: vi.fn() })
    streams.push(stream)
    return stream
  }, followers)
  return { streams, stop, ...followers }
}

describe('following the events of a chat', () => {
  it('hands over what the stream says', () => {
    const { streams, onOpen, onEvent } = fakeStreams()
    streams[0]?.dispatchEvent(new Event('open'))
    const data = JSON.stringify({ type: 'typing', typing: true })
    streams[0]?.dispatchEvent(new MessageEvent('typing', { data }))
    expect(onOpen).toHaveBeenCalledOnce()
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ type: 'typing', typing: true })
  })

  it('opens a lost stream anew, with pauses that grow to five seconds and start over', () => {
    const { streams, onAway, onOpen } = fakeStreams()
    for (const pauseMs of [500, 1_000, 2_000, 4_000, 5_000, 5_000]) {
      const before = streams.length
      streams.at(-1)?.dispatchEvent(new Event('error'))
      expect(streams.at(-1)?.close).toHaveBeenCalled()
      vi.advanceTimersByTime(pauseMs - 1)
      expect(streams).toHaveLength(before)
      vi.advanceTimersByTime(1)
      expect(streams).toHaveLength(before + 1)
    }
    expect(onAway).toHaveBeenCalledTimes(6)
    streams.at(-1)?.dispatchEvent(new Event('open'))
    expect(onOpen).toHaveBeenCalledOnce()
    streams.at(-1)?.dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(500)
    expect(streams).toHaveLength(8)
  })

  it('opens nothing after it was stopped', () => {
    const { streams, stop } = fakeStreams()
    streams[0]?.dispatchEvent(new Event('error'))
    stop()
    vi.advanceTimersByTime(60_000)
    expect(streams).toHaveLength(1)
  })

  it('hands over nothing of a shape it does not know', () => {
    const { streams, onEvent } = fakeStreams()
    const odd = new MessageEvent('typing', { data: '{"type":"typing"}' })
    expect(() => streams[0]?.dispatchEvent(odd)).toThrow()
    expect(onEvent).not.toHaveBeenCalled()
  })
})
