import { type ChatMessage, customerMessageSchema } from '@alur/server/phone'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../words/words.ts'
import { attachmentOf, tapOf } from './tapOf.ts'

const words = interfaceLanguages.id

function asked(kind: ChatMessage['kind']): ChatMessage {
  return { id: 'w1', direction: 'out', kind, at: '2026-11-23T08:00:00Z', status: 'read' }
}

describe('a tap', () => {
  it('answers the message it stands under', () => {
    expect(tapOf(asked('buttons'), 'yes', words)).toEqual({
      kind: 'button',
      replyTo: 'w1',
      buttonId: 'yes',
    })
    expect(tapOf(asked('list'), 'r1', words)).toEqual({ kind: 'row', replyTo: 'w1', rowId: 'r1' })
  })

  it('sends a place when one was asked for', () => {
    expect(tapOf(asked('locationRequest'), 'x', words)).toMatchObject({
      kind: 'location',
      replyTo: 'w1',
    })
  })
})

describe('an attachment', () => {
  it.each(['image', 'document', 'location', 'contact', 'voice', 'sticker', 'poll'] as const)(
    'of kind %s is a message the phone takes',
    (kind) => {
      expect(customerMessageSchema.safeParse(attachmentOf(kind, words)).error).toBeUndefined()
    },
  )
})
