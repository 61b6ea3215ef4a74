import { describe, expect, it } from 'vitest'
import { channelProblems } from '../testing/channelProblems.ts'
import type { Effect } from './effect.ts'
import { fitMessages } from './fitMessages.ts'
import { mergeTexts } from './mergeTexts.ts'
import type { OutboundMessage } from './outbound.ts'

const sent = (message: OutboundMessage): Effect => ({ type: 'send', node: 'step', message })
const messages = (effects: Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'send' ? [effect.message] : []))
const fitted = (message: OutboundMessage) => messages(fitMessages([sent(message)]))
const options = (...titles: string[]) => titles.map((title, index) => ({ id: `s:${index}`, title }))
const story = 'It is a long story. '.repeat(300).trim()

describe('fitMessages', () => {
  it('sends a long text in several messages, in order, without losing a word', () => {
    const parts = fitted({ kind: 'text', text: story })
    expect(parts.map(({ kind }) => kind)).toEqual(['text', 'text'])
    expect(parts.map(({ text }) => text).join(' ')).toBe(story)
  })

  it.each<[string, OutboundMessage]>([
    ['buttons', { kind: 'buttons', text: `${story}\n\nYes?`, options: options('Yes') }],
    ['a list', { kind: 'list', text: `${story}\n\nYes?`, button: 'All', options: options('Yes') }],
    ['a link', { kind: 'link', text: `${story}\n\nYes?`, button: 'Pay', url: null }],
    ['a request for a place', { kind: 'locationRequest', text: `${story}\n\nYes?` }],
    [
      'a form',
      { kind: 'form', text: `${story}\n\nYes?`, button: 'Fill', id: 'i', form: '1', fields: [] },
    ],
  ])('sends the long text of %s before, and leaves its last paragraph with it', (_, message) => {
    const parts = fitted(message)
    expect(parts.at(-1)).toEqual({ ...message, text: 'Yes?' })
    expect(
      parts
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(story)
    expect(parts.flatMap(channelProblems)).toEqual([])
  })

  it('sends what is too long for a caption before the file', () => {
    const file = { kind: 'media', media: 'image', source: { file: 'f' } } as const
    const parts = fitted({ ...file, text: story.slice(0, 1_099) })
    expect(parts).toEqual([
      { kind: 'text', text: story.slice(0, 1_099) },
      { ...file, text: '' },
    ])
  })

  it('cuts titles, and breaks no character in them', () => {
    const long = `${'a'.repeat(18)}\u{1f600}\u{1f600}`
    const [message] = fitted({ kind: 'buttons', text: 'Which?', options: options(long, 'No') })
    expect(message).toMatchObject({ options: options(`${'a'.repeat(18)}…`, 'No') })
  })

  it('tells apart buttons of one title, also of one that was cut', () => {
    const long = 'The first of many things'
    const [message] = fitted({
      kind: 'buttons',
      text: 'Which?',
      options: options(long, `${long}!`),
    })
    expect(message && channelProblems(message)).toEqual([])
    expect(message).toMatchObject({ options: [{ title: '1. The first of man…' }, { id: 's:1' }] })
  })

  it('sends buttons also where the text above them came out empty', () => {
    expect(fitted({ kind: 'buttons', text: ' ', options: options('Yes', '') })).toMatchObject([
      { text: '…', options: [{ title: 'Yes' }, { title: '…' }] },
    ])
  })

  it('leaves what fits as it is, to the last character', () => {
    const whole = [
      sent({ kind: 'text', text: 'a'.repeat(4_096) }),
      sent({ kind: 'buttons', text: 'b'.repeat(1_024), options: options('c'.repeat(20)) }),
      { type: 'finish', outcome: 'done' } as const,
    ]
    expect(fitMessages(whole)).toEqual(whole)
  })
})

describe('mergeTexts', () => {
  const pair = (first: number, second: OutboundMessage) =>
    messages(mergeTexts([sent({ kind: 'text', text: 'a'.repeat(first) }), sent(second)]))

  it.each([
    [4_093, 1],
    [4_094, 2],
  ])('joins two texts up to the limit: %d and one character are %d', (first, count) => {
    expect(pair(first, { kind: 'text', text: 'b' })).toHaveLength(count)
  })

  it.each([
    [1_020, 1],
    [1_021, 2],
  ])('counts an emoji above buttons as two: %d and one are %d', (first, count) => {
    const buttons: OutboundMessage = { kind: 'buttons', text: '\u{1f600}', options: options('Yes') }
    expect(pair(first, buttons)).toHaveLength(count)
  })
})
