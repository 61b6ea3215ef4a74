import { describe, expect, it } from 'vitest'
import type { JsonValue } from '../formula/jsonValue.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { fakeSpeaker } from '../testing/fakeSpeaker.ts'
import { form } from './form.ts'

const [amount, purpose] = form.sample.fields
const types = { amount: 'money', purpose: 'text', months: 'number', least: 'money' } as const
const chat = { ...form.sample, form: '' }

const speaker = (stage = 0, memory = {}) => fakeSpeaker({ types, stage, memory })
const hear = (message: InboundMessage, stage = 0, data = form.sample) =>
  form.hear?.(data, message, speaker(stage))
const says = (text: string): InboundMessage => ({ kind: 'text', text })
const filled = (values: Record<string, JsonValue>, id = 'here:form'): InboundMessage => ({
  kind: 'form',
  id,
  values,
})

describe('form', () => {
  it('shows its fields', () => {
    expect(form.say?.(form.sample, speaker(), {})).toEqual({
      kind: 'form',
      text: 'Tell us about your loan.',
      button: 'Fill in',
      id: 'here:form',
      form: '1234567890',
      fields: [
        { name: 'amount', label: 'Amount', input: 'number', required: true },
        {
          name: 'purpose',
          label: 'Purpose',
          input: 'choice',
          required: false,
          options: [
            { id: 'education', title: 'Education' },
            { id: 'health', title: 'Health' },
          ],
        },
      ],
    })
  })

  it('reads what was filled in, field by field', () => {
    expect(hear(filled({ amount: '25000000', purpose: 'health', more: 'x' }))).toEqual({
      as: 'answer',
      exit: 'submitted',
      values: { amount: '25000000', purpose: 'health' },
    })
  })

  it('empties an optional field that was left out', () => {
    for (const purpose of [undefined, null, '', ' ']) {
      const values = { amount: '25000000', ...(purpose === undefined ? {} : { purpose }) }
      expect(hear(filled(values))).toMatchObject({ values: { purpose: null } })
    }
  })

  it.each<[string, Record<string, JsonValue>, string]>([
    ['out of range', { amount: '1' }, 'Amount: 5 to 100 million, please.'],
    ['unreadable', { amount: 'much' }, 'Amount: 5 to 100 million, please.'],
    ['missing', {}, 'Amount: 5 to 100 million, please.'],
    ['of another shape', { amount: ['25000000'] }, 'Amount: 5 to 100 million, please.'],
    [
      'inherited',
      JSON.parse('{"__proto__":{"amount":"25000000"}}'),
      'Amount: 5 to 100 million, please.',
    ],
    ['no option', { amount: '25000000', purpose: 'party' }, 'Purpose: What is it for?'],
    ['a list for a choice', { amount: '25000000', purpose: [] }, 'Purpose: What is it for?'],
  ])('names a field that is %s', (_, values, say) => {
    expect(hear(filled(values))).toEqual({ as: 'unclear', say })
  })

  it('lets the bounds of a field speak of the one before', () => {
    const later = {
      ...amount,
      name: 'least',
      required: true,
      answer: { type: 'money', max: 'amount' },
    }
    const data = form.data.parse({ ...form.sample, fields: [amount, later] })
    expect(hear(filled({ amount: '9000000', least: '9000000' }), 0, data)).toMatchObject({
      as: 'answer',
    })
    expect(hear(filled({ amount: '9000000', least: '9000001' }), 0, data)).toMatchObject({
      as: 'unclear',
    })
  })

  it('does not take a form of another step, at no time', () => {
    expect(hear(filled({ amount: '25000000' }, 'other:form'))).toEqual({ as: 'stale' })
    expect(hear({ kind: 'form', id: null, values: {} })).toEqual({ as: 'stale' })
    expect(hear(filled({ amount: '25000000' }), 2)).toMatchObject({ exit: 'submitted' })
  })

  it('asks field by field when the customer writes instead', () => {
    expect(hear(says('I cannot open it'))).toEqual({ as: 'stage', stage: 1, values: {} })
    expect(form.say?.(form.sample, speaker(1), {})).toEqual({
      kind: 'text',
      text: 'How much would you like to borrow?',
    })
    expect(hear(says('25 juta'), 1)).toMatchObject({
      as: 'stage',
      stage: 2,
      values: { amount: '25000000' },
    })
    expect(form.say?.(form.sample, speaker(2), {})).toEqual({
      kind: 'text',
      text: 'What is it for?\n\n1. Education\n2. Health',
    })
    expect(hear(says('2'), 2)).toMatchObject({
      as: 'answer',
      exit: 'submitted',
      values: { purpose: 'health' },
    })
  })

  it('begins in chat at once without a form', () => {
    expect(form.say?.(chat, speaker(), {})).toEqual({
      kind: 'text',
      text: 'Tell us about your loan.\n\nHow much would you like to borrow?',
    })
    expect(hear(says('25jt'), 0, chat)).toMatchObject({ as: 'stage', stage: 1 })
    expect(hear(says('education'), 1, chat)).toMatchObject({ exit: 'submitted' })
  })

  it.each(['-', 'lewati', ' Skip. '])('skips an optional field at %j', (text) => {
    expect(hear(says(text), 2)).toMatchObject({ exit: 'submitted', values: { purpose: null } })
    expect(hear(says(text), 1)).toMatchObject({ as: 'unclear' })
  })

  it('says what is wrong with a typed answer', () => {
    expect(hear(says('1'), 1)).toEqual({ as: 'unclear', say: '5 to 100 million, please.' })
    expect(hear(says('3'), 2)).toEqual({ as: 'unclear' })
  })

  it('repeats the options under other words for the question', () => {
    const message = form.say?.(form.sample, speaker(2), { instead: 'Which number?' })
    expect(message).toMatchObject({ text: 'Which number?\n\n1. Education\n2. Health' })
  })

  it('takes a photo for the wrong kind and a tap for an old one', () => {
    expect(hear({ kind: 'other', type: 'order' })).toEqual({ as: 'wrongKind' })
    expect(hear({ kind: 'tap', id: 'here:education', title: '' }, 2)).toEqual({ as: 'stale' })
  })

  it('finds two fields of one variable and a code without a form', () => {
    const code = { ...purpose, name: 'code', options: undefined, answer: { type: 'code' } }
    const { options, ...bare } = code
    const data = form.data.parse({ ...form.sample, fields: [amount, amount, bare] })
    expect(options).toBeUndefined()
    expect(form.check?.(data)).toMatchObject([
      { path: ['fields', 1, 'name'] },
      { path: ['fields', 2, 'answer', 'pattern'] },
    ])
  })
})
