import type { Chat, ChatMessage } from '@alur/server/phone'
import { describe, expect, it } from 'vitest'
import { applyEvent, mergeChats } from './applyEvent.ts'

const customer = { id: 'c1', name: 'Sari', waId: '6281', userId: 'ID.1', phoneShared: true }

function message(id: string, second: number, more: Partial<ChatMessage> = {}): ChatMessage {
  const at = new Date(Date.UTC(2026, 10, 23, 8, 0, second)).toISOString()
  return { id, direction: 'out', kind: 'text', text: id, at, status: 'sent', ...more }
}

function chat(...messages: ChatMessage[]): Chat {
  return { customer, messages, typing: false }
}

const ids = ({ messages }: Chat) => messages.map(({ id }) => id)

describe('a message event', () => {
  it('adds the message at its place in time', () => {
    const after = applyEvent(chat(message('a', 1), message('c', 3)), {
      type: 'message',
      message: message('b', 2),
    })
    expect(ids(after)).toEqual(['a', 'b', 'c'])
  })

  it('keeps the order of arrival within the same moment', () => {
    const after = applyEvent(chat(message('a', 1)), { type: 'message', message: message('b', 1) })
    expect(ids(after)).toEqual(['a', 'b'])
  })

  it('shows a message that comes twice once', () => {
    const event = { type: 'message', message: message('a', 1) } as const
    expect(ids(applyEvent(applyEvent(chat(), event), event))).toEqual(['a'])
  })

  it('does not take ticks back when an older copy comes late', () => {
    const after = applyEvent(chat(message('a', 1, { status: 'read' })), {
      type: 'message',
      message: message('a', 1, { status: 'sent' }),
    })
    expect(after.messages[0]?.status).toBe('read')
  })

  it('ends the typing when the business wrote, not when the customer did', () => {
    const typing = { ...chat(), typing: true }
    const fromBusiness = { type: 'message', message: message('a', 1) } as const
    const own = { type: 'message', message: message('b', 1, { direction: 'in' }) } as const
    expect(applyEvent(typing, fromBusiness).typing).toBe(false)
    expect(applyEvent(typing, own).typing).toBe(true)
  })
})

describe('a status event', () => {
  it('moves the ticks on', () => {
    const after = applyEvent(chat(message('a', 1)), {
      type: 'status',
      id: 'a',
      status: 'delivered',
    })
    expect(after.messages[0]?.status).toBe('delivered')
  })

  it('does not move them back', () => {
    const after = applyEvent(chat(message('a', 1, { status: 'read' })), {
      type: 'status',
      id: 'a',
      status: 'delivered',
    })
    expect(after.messages[0]?.status).toBe('read')
  })

  it('keeps the reason of a failure, and lets a delivery overtake it', () => {
    const error = { code: 131026, title: 'Message undeliverable' }
    const failed = applyEvent(chat(message('a', 1)), {
      type: 'status',
      id: 'a',
      status: 'failed',
      error,
    })
    expect(failed.messages[0]).toMatchObject({ status: 'failed', error })
    const saved = applyEvent(failed, { type: 'status', id: 'a', status: 'delivered' })
    expect(saved.messages[0]?.status).toBe('delivered')
  })

  it('ignores a message that is not in the chat', () => {
    const before = chat(message('a', 1))
    expect(applyEvent(before, { type: 'status', id: 'x', status: 'read' })).toEqual(before)
  })
})

it('takes over the typing and a changed customer', () => {
  const after = applyEvent(applyEvent(chat(), { type: 'typing', typing: true }), {
    type: 'customer',
    customer: { ...customer, name: 'Budi' },
  })
  expect(after).toMatchObject({ typing: true, customer: { name: 'Budi' } })
})

describe('a fetched chat', () => {
  it('keeps what the stream brought meanwhile', () => {
    const known = chat(message('a', 1, { status: 'read' }), message('b', 2))
    const merged = mergeChats(chat(message('a', 1)), known)
    expect(merged.messages.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'read'],
      ['b', 'sent'],
    ])
  })

  it('takes nothing from the chat of another customer', () => {
    const other = { ...chat(message('x', 1)), customer: { ...customer, id: 'c2' } }
    expect(ids(mergeChats(chat(message('a', 1)), other))).toEqual(['a'])
    expect(ids(mergeChats(chat(message('a', 1)), undefined))).toEqual(['a'])
  })
})
