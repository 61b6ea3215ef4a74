import { describe, expect, it } from 'vitest'
import { formContent, linkContent, locationRequestContent } from './interactiveContent.ts'
import { LimitError } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'

const session = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
const link = (change: Partial<OutboundOf<'link'>> = {}): OutboundOf<'link'> => ({
  kind: 'link',
  text: 'Sign here',
  button: 'Open',
  url: 'https://bank.id/s/abc',
  ...change,
})
const field = { name: 'income', label: 'Income', input: 'number', required: true } as const
const form = (change: Partial<OutboundOf<'form'>> = {}): OutboundOf<'form'> => ({
  kind: 'form',
  text: 'Tell us about you',
  button: 'Fill in',
  id: 'data:form',
  form: '1234567890',
  fields: [field],
  ...change,
})

describe('a link', () => {
  it('is a button that opens a page', () => {
    expect(linkContent(link())).toEqual({
      type: 'interactive',
      interactive: {
        type: 'cta_url',
        body: { text: 'Sign here' },
        action: {
          name: 'cta_url',
          parameters: { display_text: 'Open', url: 'https://bank.id/s/abc' },
        },
      },
    })
  })

  it.each<[string, Partial<OutboundOf<'link'>>]>([
    ['no address yet', { url: null }],
    ['another protocol', { url: 'tel:110' }],
    ['a button of 21', { button: 'x'.repeat(21) }],
    ['no button', { button: '' }],
    ['a text of 1,025', { text: 'x'.repeat(1_025) }],
  ])('with %s is refused', (_, change) => {
    expect(() => linkContent(link(change))).toThrow(LimitError)
  })
})

it('asks for the place', () => {
  expect(locationRequestContent({ kind: 'locationRequest', text: 'Where is it?' })).toEqual({
    type: 'interactive',
    interactive: {
      type: 'location_request_message',
      body: { text: 'Where is it?' },
      action: { name: 'send_location' },
    },
  })
})

describe('a form', () => {
  it('names the form, carries its fields, and is signed with the session', () => {
    expect(formContent(form(), session)).toEqual({
      type: 'interactive',
      interactive: {
        type: 'flow',
        body: { text: 'Tell us about you' },
        action: {
          name: 'flow',
          parameters: {
            flow_message_version: '3',
            flow_id: '1234567890',
            flow_token: `${session}.data:form`,
            flow_cta: 'Fill in',
            flow_action: 'navigate',
            flow_action_payload: { screen: 'FORM', data: { fields: [field] } },
          },
        },
      },
    })
  })

  it.each<[string, Partial<OutboundOf<'form'>>]>([
    ['fields', { fields: [] }],
    ['a short label', { fields: [{ ...field, label: 'x'.repeat(21) }] }],
    ['short options', { fields: [{ ...field, options: [{ id: 'a', title: 'x'.repeat(31) }] }] }],
    ['an id', { form: ' ' }],
    ['a button', { button: '' }],
    ['a short button', { button: 'x'.repeat(31) }],
  ])('without %s is refused', (_, change) => {
    expect(() => formContent(form(change), session)).toThrow(LimitError)
  })
})
