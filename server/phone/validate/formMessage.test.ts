import { expect, it } from 'vitest'
import { long, refusalOf, validate } from '../testing/validateFields.ts'

const field = { name: 'income', label: 'Income', input: 'number', required: true }
const payload = { screen: 'FORM', data: { fields: [field] } }
const form = (change: object = {}, rest: object = {}) => ({
  type: 'interactive',
  interactive: {
    type: 'flow',
    body: { text: 'Tell us' },
    action: {
      name: 'flow',
      parameters: {
        flow_message_version: '3',
        flow_id: '123',
        flow_cta: 'Fill in',
        flow_token: 's.data:form',
        flow_action: 'navigate',
        flow_action_payload: payload,
        ...change,
      },
    },
    ...rest,
  },
})

it('shows the fields the business asks for', () => {
  expect(validate(form()).content).toEqual({
    kind: 'form',
    text: 'Tell us',
    form: { title: 'Fill in', token: 's.data:form', fields: [field] },
  })
})

it('may be a form by name, in draft, of screens of its own', () => {
  const change = {
    flow_id: undefined,
    flow_name: 'kyc',
    mode: 'draft',
    flow_token: undefined,
    flow_action: 'data_exchange',
    flow_action_payload: undefined,
  }
  expect(validate(form(change)).content.form).toEqual({
    title: 'Fill in',
    token: 'unused',
    fields: [],
  })
})

it('leaves odd fields out and draws odd inputs as text', () => {
  const fields = [null, { name: 7 }, { name: 'a', label: 'A', input: 'slider', required: 'yes' }]
  const change = { flow_action_payload: { screen: 'FORM', data: { fields } } }
  expect(validate(form(change)).content.form?.fields).toEqual([
    { name: 'a', label: 'A', input: 'text', required: false },
  ])
  const odd = { flow_action_payload: { screen: 'FORM', data: { fields: 'none' } } }
  expect(validate(form(odd)).content.form?.fields).toEqual([])
})

it.each<[string, Record<string, unknown>, number]>([
  ['of another version', form({ flow_message_version: '2' }), 131009],
  ['without a version', form({ flow_message_version: undefined }), 131008],
  ['of two ids', form({ flow_name: 'kyc' }), 100],
  ['of no id', form({ flow_id: undefined }), 131008],
  ['without a button', form({ flow_cta: undefined }), 131008],
  ['with a button over 30', form({ flow_cta: long(31) }), 131009],
  ['in another mode', form({ mode: 'secret' }), 131009],
  ['with another action', form({ flow_action: 'jump' }), 131009],
  ['with a misspelt key', form({ flow_text: 'a' }), 100],
  ['without a screen', form({ flow_action_payload: { data: { a: 1 } } }), 131008],
  ['with empty data', form({ flow_action_payload: { screen: 'FORM', data: {} } }), 131009],
  ['of another name', form({}, { action: { name: 'form', parameters: {} } }), 131009],
  ['without a text', form({}, { body: undefined }), 131008],
])('refuses a form %s', (_, fields, code) => {
  expect(refusalOf(fields)?.code).toBe(code)
})
