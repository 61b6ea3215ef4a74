import type { FlowDocument } from '@alur/flows'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { changeFlow } from './commands/changeFlow.ts'
import { createDocumentStore } from './documentStore.ts'
import { createDraftSaver, type SaveAnswer } from './draftSaver.ts'
import { sampleFlow } from './testing/sampleFlow.ts'

type Sent = { document: FlowDocument; revision: number; answer: (answer: SaveAnswer) => void }

function open() {
  const store = createDocumentStore(sampleFlow(), 1)
  const sent: Sent[] = []
  const saver = createDraftSaver(
    store,
    (document, revision) => new Promise((answer) => sent.push({ document, revision, answer })),
    null,
  )
  saver.start()
  const name = (text: string) => store.getState().run(changeFlow({ name: text }))
  const kind = () => saver.state.getState().kind
  const saved = (index: number, revision: number) =>
    sent[index]?.answer({ kind: 'saved', revision, savedAt: '2026-11-23T02:00:00Z' })
  return { store, saver, sent, name, kind, saved }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the draft saver', () => {
  it('saves once after a pause in editing', async () => {
    const { sent, name, kind, saved, store } = open()
    name('A')
    await vi.advanceTimersByTimeAsync(700)
    name('B')
    await vi.advanceTimersByTimeAsync(799)
    expect(sent).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent.map(({ document, revision }) => [document.name, revision])).toEqual([['B', 1]])
    expect(kind()).toBe('saving')
    saved(0, 2)
    await vi.advanceTimersByTimeAsync(0)
    expect(kind()).toBe('saved')
    expect(store.getState().revision).toBe(2)
  })

  it('has one save under way at a time, and sends what came meanwhile afterwards', async () => {
    const { sent, name, saved, store } = open()
    name('A')
    await vi.advanceTimersByTimeAsync(800)
    name('B')
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(1)
    saved(0, 2)
    await vi.advanceTimersByTimeAsync(800)
    expect(store.getState().document.name).toBe('B')
    expect(sent.map(({ document, revision }) => [document.name, revision])).toEqual([
      ['A', 1],
      ['B', 2],
    ])
  })

  it('tries again with growing pauses when the server is away', async () => {
    const { sent, name, kind, saved } = open()
    name('A')
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer({ kind: 'failed' })
    await vi.advanceTimersByTimeAsync(999)
    expect(kind()).toBe('retrying')
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(2)
    sent[1]?.answer({ kind: 'failed' })
    await vi.advanceTimersByTimeAsync(1_999)
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    saved(2, 2)
    await vi.advanceTimersByTimeAsync(0)
    expect(kind()).toBe('saved')
  })

  it('stops at a conflict until the author chooses to save over it', async () => {
    const { sent, name, kind, saver, saved } = open()
    name('A')
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer({ kind: 'conflict', revision: 7, savedAt: '2026-11-23T02:00:00Z' })
    await vi.advanceTimersByTimeAsync(0)
    name('B')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(kind()).toBe('conflict')
    expect(sent).toHaveLength(1)
    const over = saver.saveOver()
    await vi.advanceTimersByTimeAsync(0)
    expect(sent[1]).toMatchObject({ revision: 7, document: { name: 'B' } })
    saved(1, 8)
    expect(await over).toBe(true)
    expect(kind()).toBe('saved')
  })

  it('is at peace again when theirs is loaded', async () => {
    const { sent, name, kind, store } = open()
    name('A')
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer({ kind: 'conflict', revision: 7, savedAt: '2026-11-23T02:00:00Z' })
    await vi.advanceTimersByTimeAsync(0)
    store.getState().load({ ...sampleFlow(), name: 'Theirs' }, 7)
    expect(kind()).toBe('saved')
  })

  it('says why the server refuses, and tries again at the next edit', async () => {
    const { sent, name, saver, kind } = open()
    name('A')
    await vi.advanceTimersByTimeAsync(800)
    sent[0]?.answer({ kind: 'refused', message: 'Too large' })
    await vi.advanceTimersByTimeAsync(0)
    expect(saver.state.getState()).toEqual({ kind: 'refused', message: 'Too large' })
    name('B')
    expect(kind()).toBe('waiting')
    await vi.advanceTimersByTimeAsync(800)
    expect(sent).toHaveLength(2)
  })

  it('saves at once when asked to, and what was edited during the save too', async () => {
    const { sent, name, saver, saved } = open()
    name('A')
    const flushed = saver.flush()
    name('B')
    saved(0, 2)
    await vi.advanceTimersByTimeAsync(0)
    saved(1, 3)
    expect(await flushed).toBe(true)
    expect(sent.map(({ document }) => document.name)).toEqual(['A', 'B'])
  })

  it('says so when asked to save and the server is away', async () => {
    const { sent, name, saver } = open()
    name('A')
    const flushed = saver.flush()
    sent[0]?.answer({ kind: 'failed' })
    await vi.advanceTimersByTimeAsync(0)
    sent[1]?.answer({ kind: 'failed' })
    expect(await flushed).toBe(false)
  })

  it('saves nothing once it is stopped, and goes on when it is started again', async () => {
    const { sent, name, saver } = open()
    name('A')
    saver.stop()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(0)
    saver.start()
    await vi.advanceTimersByTimeAsync(800)
    expect(sent).toHaveLength(1)
  })
})
