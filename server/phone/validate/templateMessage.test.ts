import { expect, it } from 'vitest'
import { long, refusalOf, validate } from '../testing/validateFields.ts'

const template = (components: unknown, rest: object = {}) => ({
  type: 'template',
  template: { name: 'due', language: { code: 'id' }, components, ...rest },
})
const body = (...texts: unknown[]) => ({
  type: 'body',
  parameters: texts.map((text) => ({ type: 'text', text })),
})
const button = (payload: unknown, rest: object = {}) => ({
  type: 'button',
  sub_type: 'quick_reply',
  index: '1',
  parameters: [{ type: 'payload', payload }],
  ...rest,
})

it('fills the gaps in and gives each button what it answers with', () => {
  const { content } = validate(template([body('Sari', 'Rp1'), button('x.help')]))
  expect(content).toEqual({
    kind: 'template',
    template: { name: 'due', language: 'id' },
    text: 'Hi Sari, you pay Rp1.',
    footer: 'Bank Contoh',
    buttons: [
      { id: 'Paid', title: 'Paid' },
      { id: 'x.help', title: 'Help' },
    ],
  })
})

it('takes money and dates by their fallback', () => {
  const money = { type: 'currency', currency: { fallback_value: 'Rp1', code: 'IDR' } }
  const values = { type: 'body', parameters: [{ type: 'text', text: 'Sari' }, money] }
  expect(validate(template([values])).content.text).toBe('Hi Sari, you pay Rp1.')
})

it.each<[string, Record<string, unknown>, number]>([
  ['without a name', template([], { name: undefined }), 131008],
  ['without a language', template([], { language: {} }), 131008],
  ['nobody approved', template([], { name: 'other' }), 132001],
  ['with a misspelt key', template([], { component: [] }), 100],
  ['with components that are none', template('body'), 100],
  ['with a component of another type', template([{ type: 'footer' }]), 100],
  ['with too few values', template([body('Sari')]), 132000],
  ['without values', template(undefined), 132000],
  ['with an empty value', template([body('Sari', ' ')]), 131008],
  ['with a value of two lines', template([body('Sari', 'a\nb')]), 132018],
  ['with a value of five spaces', template([body('Sari', 'a     b')]), 132018],
  ['with a value over 1024', template([body('Sari', long(1025))]), 100],
  ['too long when filled in', template([body('Sari', long(1020))]), 132005],
  [
    'with a picture in its body',
    template([{ type: 'body', parameters: [{ type: 'image' }] }]),
    132012,
  ],
  ['with a button it does not have', template([body('a', 'b'), button('x', { index: 2 })]), 132018],
  [
    'with a button of another kind',
    template([body('a', 'b'), button('x', { sub_type: 'gif' })]),
    100,
  ],
  ['with an index in words', template([body('a', 'b'), button('x', { index: 'two' })]), 131009],
  ['with a payload over 256', template([body('a', 'b'), button(long(257))]), 131009],
])('refuses a template %s', (_, fields, code) => {
  expect(refusalOf(fields)?.code).toBe(code)
})
