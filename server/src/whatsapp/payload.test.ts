import type { OutboundMessage } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { LimitError } from './limits.ts'
import { sendBody } from './payload.ts'
import { unwrapTapId } from './tapId.ts'

const session = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
const body = (message: OutboundMessage) =>
  sendBody({ message, session, task: 'task-1', recipient: { bsuid: null, waId: '628123456001' } })
const options = (count: number, title = 'Option') =>
  Array.from({ length: count }, (_, index) => ({
    id: `pick:o${index}`,
    title: `${title} ${index}`,
  }))

describe('the body of a send', () => {
  it('is a text', () => {
    expect(body({ kind: 'text', text: 'Halo' })).toEqual({
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: '+628123456001',
      type: 'text',
      text: { body: 'Halo', preview_url: false },
      biz_opaque_callback_data: 'task-1',
    })
  })

  it('is reply buttons whose ids name the session', () => {
    const { interactive } = body({ kind: 'buttons', text: 'Which?', options: options(2) })
    expect(interactive).toEqual({
      type: 'button',
      body: { text: 'Which?' },
      action: {
        buttons: [
          { type: 'reply', reply: { id: `${session}.pick:o0`, title: 'Option 0' } },
          { type: 'reply', reply: { id: `${session}.pick:o1`, title: 'Option 1' } },
        ],
      },
    })
  })

  it('is a list with one section, and descriptions where there are any', () => {
    const rows = [
      { id: 'a:b', title: 'One', description: 'first' },
      { id: 'a:c', title: 'Two' },
    ]
    const { interactive } = body({ kind: 'list', text: 'Which?', button: 'Choose', options: rows })
    expect(interactive).toEqual({
      type: 'list',
      body: { text: 'Which?' },
      action: {
        button: 'Choose',
        sections: [
          {
            rows: [
              { id: `${session}.a:b`, title: 'One', description: 'first' },
              { id: `${session}.a:c`, title: 'Two' },
            ],
          },
        ],
      },
    })
  })

  it.each<[string, OutboundMessage]>([
    ['an empty text', { kind: 'text', text: ' ' }],
    ['a text of 4,097', { kind: 'text', text: 'x'.repeat(4_097) }],
    ['no buttons', { kind: 'buttons', text: 'Which?', options: [] }],
    ['four buttons', { kind: 'buttons', text: 'Which?', options: options(4) }],
    ['a button of 21', { kind: 'buttons', text: 'Which?', options: options(1, 'x'.repeat(19)) }],
    [
      'two equal buttons',
      { kind: 'buttons', text: 'Which?', options: [...options(1), ...options(1)] },
    ],
    ['a body of 1,025', { kind: 'buttons', text: 'x'.repeat(1_025), options: options(1) }],
    ['eleven rows', { kind: 'list', text: 'Which?', button: 'Choose', options: options(11) }],
    [
      'a row of 25',
      { kind: 'list', text: 'Which?', button: 'Choose', options: options(1, 'x'.repeat(23)) },
    ],
    [
      'a list label of 21',
      { kind: 'list', text: 'Which?', button: 'x'.repeat(21), options: options(1) },
    ],
    ['no list label', { kind: 'list', text: 'Which?', button: '', options: options(1) }],
    [
      'a description of 73',
      {
        kind: 'list',
        text: 'Which?',
        button: 'Choose',
        options: [{ id: 'a', title: 'A', description: 'x'.repeat(73) }],
      },
    ],
  ])('cannot have %s', (_, message) => {
    expect(() => body(message)).toThrow(LimitError)
  })

  it('takes texts of exactly the limits', () => {
    expect(() => body({ kind: 'text', text: 'x'.repeat(4_096) })).not.toThrow()
    expect(() =>
      body({ kind: 'buttons', text: 'x'.repeat(1_024), options: options(3, 'x'.repeat(18)) }),
    ).not.toThrow()
    expect(() =>
      body({
        kind: 'list',
        text: 'Which?',
        button: 'x'.repeat(20),
        options: options(10, 'x'.repeat(22)),
      }),
    ).not.toThrow()
  })

  it('cannot go to nobody', () => {
    const message = { kind: 'text' as const, text: 'Halo' }
    const recipient = { bsuid: null, waId: null }
    expect(() => sendBody({ message, session, task: 't', recipient })).toThrow(LimitError)
  })
})

describe('the id of a tap', () => {
  it.each([
    [`${session}.pick:tea`, 'pick:tea'],
    ['1c8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f.pick:tea', null],
    ['pick:tea', null],
    [`${session}.`, null],
    ['', null],
    [null, null],
  ])('of %s is %s', (wrapped, id) => {
    expect(unwrapTapId(session, wrapped)).toBe(id)
  })
})
