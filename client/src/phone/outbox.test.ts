import { describe, expect, it } from 'vitest'
import { createOutbox } from './outbox.ts'

function outboxWith(...texts: string[]) {
  const outbox = createOutbox()
  for (const text of texts) {
    outbox.getState().add({ customerId: 'c1', message: { kind: 'text', text }, at: 0 })
  }
  return outbox
}

describe('the outbox', () => {
  it('hands out one message at a time, in the order written', () => {
    const outbox = outboxWith('one', 'two')
    const { takeNext, settle } = outbox.getState()
    expect(takeNext('c1')?.message).toEqual({ kind: 'text', text: 'one' })
    expect(takeNext('c1')).toBeUndefined()
    settle('draft-1')
    expect(takeNext('c1')?.message).toEqual({ kind: 'text', text: 'two' })
    settle('draft-2')
    expect(takeNext('c1')).toBeUndefined()
    expect(outbox.getState().drafts).toEqual([])
  })

  it('keeps customers apart', () => {
    const outbox = outboxWith('one')
    const { add, takeNext } = outbox.getState()
    add({ customerId: 'c2', message: { kind: 'sticker' }, at: 0 })
    expect(takeNext('c1')?.message).toEqual({ kind: 'text', text: 'one' })
    expect(takeNext('c2')?.message).toEqual({ kind: 'sticker' })
    expect(takeNext('c3')).toBeUndefined()
  })

  it('keeps a failed message until it is tried again, and lets the next one pass', () => {
    const outbox = outboxWith('one', 'two')
    const { takeNext, fail, retry } = outbox.getState()
    takeNext('c1')
    fail('draft-1', 'no')
    expect(outbox.getState().drafts[0]).toMatchObject({ state: 'failed', problem: 'no' })
    expect(takeNext('c1')?.message).toEqual({ kind: 'text', text: 'two' })
    outbox.getState().settle('draft-2')
    expect(takeNext('c1')).toBeUndefined()
    retry('draft-1')
    expect(takeNext('c1')?.message).toEqual({ kind: 'text', text: 'one' })
    expect(outbox.getState().drafts[0]?.problem).toBeUndefined()
  })
})
