import { expect, it } from 'vitest'
import { LimitError } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'
import { templateContent } from './templateContent.ts'

const session = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
const template = (change: Partial<OutboundOf<'template'>> = {}): OutboundOf<'template'> => ({
  kind: 'template',
  text: 'Hi Sari, your instalment of Rp500.000 is due.',
  name: 'instalment_due',
  language: 'id',
  parameters: ['Sari', 'Rp500.000'],
  options: [
    { id: 'due:paid', title: 'I have paid' },
    { id: 'due:help', title: 'I need help' },
  ],
  ...change,
})

it('sends the values of the body and what each button answers with', () => {
  expect(templateContent(template(), session)).toEqual({
    type: 'template',
    template: {
      name: 'instalment_due',
      language: { code: 'id' },
      components: [
        {
          type: 'body',
          parameters: [
            { type: 'text', text: 'Sari' },
            { type: 'text', text: 'Rp500.000' },
          ],
        },
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: '0',
          parameters: [{ type: 'payload', payload: `${session}.due:paid` }],
        },
        {
          type: 'button',
          sub_type: 'quick_reply',
          index: '1',
          parameters: [{ type: 'payload', payload: `${session}.due:help` }],
        },
      ],
    },
  })
})

it('sends no components when there is nothing to fill in', () => {
  const bare = template({ parameters: [], options: [], language: 'en_US' })
  expect(templateContent(bare, session).template).toEqual({
    name: 'instalment_due',
    language: { code: 'en_US' },
  })
})

it.each<[string, Partial<OutboundOf<'template'>>]>([
  ['capitals in its name', { name: 'Instalment' }],
  ['a name of 513', { name: 'x'.repeat(513) }],
  ['no name', { name: '' }],
  ['a language in words', { language: 'Indonesian' }],
  ['a text of 1,025', { text: 'x'.repeat(1_025) }],
  ['a value that is empty', { parameters: [''] }],
  ['a value of two lines', { parameters: ['a\nb'] }],
  ['a value with a tab', { parameters: ['a\tb'] }],
  ['a value with five spaces', { parameters: ['a     b'] }],
  ['a button of 26', { options: [{ id: 'a', title: 'x'.repeat(26) }] }],
  [
    'eleven buttons',
    { options: Array.from({ length: 11 }, (_, id) => ({ id: `o${id}`, title: `${id}` })) },
  ],
])('refuses %s', (_, change) => {
  expect(() => templateContent(template(change), session)).toThrow(LimitError)
})
