import type { ChatMessage } from '@alur/server/phone'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../words/words.ts'
import { entriesOf } from './entriesOf.ts'
import type { Draft } from './outbox.ts'

const words = interfaceLanguages.en
const at = '2026-11-23T08:00:00.000Z'

function message(id: string, more: Partial<ChatMessage> = {}): ChatMessage {
  return { id, direction: 'out', kind: 'text', text: id, at, status: 'delivered', ...more }
}

function draft(more: Partial<Draft>): Draft {
  const message = { kind: 'text', text: 'hi' } as const
  return { id: 'd', customerId: 'c', at: 1, state: 'waiting', message, ...more }
}

const list = message('l', {
  kind: 'list',
  text: 'How long?',
  list: {
    button: 'Choose',
    sections: [
      { title: 'Short', rows: [{ id: 'r1', title: '6 months', description: 'dear' }] },
      { rows: [{ id: 'r2', title: '12 months' }] },
    ],
  },
})

describe('what the customer sees', () => {
  it('leaves out what has not reached the phone', () => {
    const messages = [message('a', { status: 'accepted' }), message('b', { status: 'sent' })]
    expect(entriesOf(messages, [], words)).toEqual([])
  })

  it('tells the tester of a message that failed', () => {
    const error = { code: 131026, title: 'Message undeliverable' }
    const [entry] = entriesOf([message('a', { status: 'failed', error })], [], words)
    expect(entry).toMatchObject({ from: 'note' })
    expect(entry?.text).toContain('Message undeliverable (131026)')
  })

  it.each([
    ['accepted', 'pending'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'read'],
    ['failed', 'failed'],
  ] as const)('ticks an own message that is %s as %s', (status, ticks) => {
    const [entry] = entriesOf([message('a', { direction: 'in', status })], [], words)
    expect(entry).toMatchObject({ from: 'customer', status: ticks })
  })

  it('makes buttons and lists of what can be tapped', () => {
    const buttons = message('b', { kind: 'buttons', buttons: [{ id: 'y', title: 'Yes' }] })
    const [first, second] = entriesOf([buttons, list], [], words)
    expect(first?.options).toEqual({ form: 'buttons', items: [{ id: 'y', title: 'Yes' }] })
    expect(second?.options).toEqual({
      form: 'list',
      button: 'Choose',
      items: [
        { id: 'r1', title: '6 months', description: 'dear', section: 'Short' },
        { id: 'r2', title: '12 months' },
      ],
    })
  })

  it('puts the last reaction on its message, none when it was taken back', () => {
    const reaction = (id: string, text: string, replyTo: string) =>
      message(id, { kind: 'reaction', text, replyTo, status: 'sent' })
    const messages = [
      message('a'),
      message('b'),
      reaction('r1', '👍', 'a'),
      reaction('r2', '❤️', 'a'),
      reaction('r3', '👍', 'b'),
      reaction('r4', '', 'b'),
      reaction('r5', '👍', 'gone'),
    ]
    const entries = entriesOf(messages, [], words)
    expect(entries.map(({ id, reaction }) => [id, reaction])).toEqual([
      ['a', '❤️'],
      ['b', undefined],
    ])
  })

  it.each([
    ['image', { mime: 'image/jpeg', url: '/x', caption: 'ktp' }, 'image'],
    ['audio', { mime: 'audio/ogg', voice: true }, 'voice'],
    ['audio', { mime: 'audio/mpeg' }, 'audio'],
    ['document', { mime: 'image/png', filename: 'a.png' }, 'document'],
    ['sticker', { mime: 'image/webp' }, 'sticker'],
    ['buttons', { mime: 'video/mp4' }, 'video'],
    ['buttons', { mime: 'application/pdf' }, 'document'],
  ] as const)('draws %s %j as %s', (kind, media, drawn) => {
    const [entry] = entriesOf([message('a', { kind, media, text: undefined })], [], words)
    expect(entry?.media?.kind).toBe(drawn)
    expect(entry?.text).toBe('caption' in media ? media.caption : undefined)
  })

  it('does not show the word that WhatsApp has for an unsupported kind', () => {
    const poll = message('a', { direction: 'in', kind: 'unsupported', text: 'poll_creation' })
    const [entry] = entriesOf([poll], [], words)
    expect(entry?.media).toEqual({ kind: 'unsupported' })
    expect(entry?.text).toBeUndefined()
  })

  it('shows places and people', () => {
    const place = message('a', { kind: 'location', location: { latitude: -6.1, longitude: 106.8 } })
    const person = message('b', {
      kind: 'contacts',
      contacts: [{ name: 'Budi', phones: ['1', '2'] }],
    })
    const [first, second] = entriesOf([place, person], [], words)
    expect(first?.media).toMatchObject({ kind: 'location', title: '-6.1, 106.8' })
    expect(second?.media).toEqual({ kind: 'contact', title: 'Budi', detail: '1, 2' })
  })
})

describe('what has been written and not yet taken', () => {
  it('stands last, waiting', () => {
    const entries = entriesOf([message('a')], [draft({})], words)
    expect(entries.map(({ id, status }) => [id, status])).toEqual([
      ['a', undefined],
      ['d', 'pending'],
    ])
  })

  it('shows a tap by the title of what was tapped', () => {
    const tap = { kind: 'row', replyTo: 'l', rowId: 'r2' } as const
    const entry = entriesOf([list], [draft({ message: tap })], words).at(-1)
    expect(entry).toMatchObject({ text: '12 months', replyTo: 'l', from: 'customer' })
  })

  it('says why it failed', () => {
    const [entry] = entriesOf([], [draft({ state: 'failed', problem: 'Off.' })], words)
    expect(entry).toMatchObject({ status: 'failed', problem: 'Off.' })
  })
})
