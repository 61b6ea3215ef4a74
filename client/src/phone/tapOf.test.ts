import { type ChatMessage, customerMessageSchema } from '@alur/server/phone'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../words/words.ts'
import { attachmentOf, placeMessage, tapOf } from './tapOf.ts'

const words = interfaceLanguages.id

function asked(kind: ChatMessage['kind']): ChatMessage {
  return { id: 'w1', direction: 'out', kind, at: '2026-11-23T08:00:00Z', status: 'read' }
}

describe('a tap', () => {
  it('answers the message it stands under', () => {
    expect(tapOf(asked('buttons'), 'yes')).toEqual({
      kind: 'button',
      replyTo: 'w1',
      buttonId: 'yes',
    })
    expect(tapOf(asked('template'), 'due:paid')).toMatchObject({ kind: 'button', replyTo: 'w1' })
    expect(tapOf(asked('list'), 'r1')).toEqual({ kind: 'row', replyTo: 'w1', rowId: 'r1' })
  })
})

describe('a place', () => {
  const place = { name: 'Monas', latitude: '-6.1754', longitude: '106.8272' }

  it('is sent in numbers, as an answer where one was asked for', () => {
    const location = { name: 'Monas', latitude: -6.1754, longitude: 106.8272 }
    expect(placeMessage(place)).toEqual({ kind: 'location', location })
    expect(placeMessage(place, 'w1')).toEqual({ kind: 'location', location, replyTo: 'w1' })
    expect(customerMessageSchema.safeParse(placeMessage(place)).success).toBe(true)
  })
})

describe('an attachment', () => {
  it.each(['image', 'video', 'document', 'contact', 'voice', 'sticker', 'poll'] as const)(
    'of kind %s is a message the phone takes',
    (kind) => {
      expect(customerMessageSchema.safeParse(attachmentOf(kind, words)).error).toBeUndefined()
    },
  )
})
