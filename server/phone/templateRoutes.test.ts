import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './testing/eventually.ts'
import { messagesIn, statusesIn } from './testing/readWebhook.ts'
import { accessToken, startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

const accountId = '102290129340398'
const due = {
  name: 'instalment_due',
  language: 'id',
  category: 'utility',
  components: [
    { type: 'HEADER', format: 'TEXT', text: 'Tagihan' },
    { type: 'BODY', text: 'Halo {{1}}, bayar {{2}} ya.', example: { body_text: [['Sari', '1']] } },
    { type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Sudah bayar' }] },
  ],
}
const send = (
  phone: TestPhone,
  name: string,
  values: string[] = [],
  payload?: string,
  fields: Record<string, unknown> = {},
) =>
  phone.send({
    ...fields,
    type: 'template',
    template: {
      name,
      language: { code: 'id' },
      components: [
        { type: 'body', parameters: values.map((text) => ({ type: 'text', text })) },
        ...(payload === undefined
          ? []
          : [
              {
                type: 'button',
                sub_type: 'quick_reply',
                index: '0',
                parameters: [{ type: 'payload', payload }],
              },
            ]),
      ],
    },
  })

let strict: TestPhone
async function graph(path: string, body?: unknown) {
  const answer = await fetch(`${strict.url}/v26.0/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, json: JSON.parse(await answer.text()) }
}
const register = (body: unknown) => graph(`${accountId}/message_templates`, body)

beforeAll(async () => {
  strict = await startTestPhone({ takesAnyTemplate: false })
})
afterAll(() => strict.stop())

describe('a template of the account', () => {
  it('is unknown before it is registered, and approved after', async () => {
    const before = await send(strict, 'instalment_due', ['Sari', 'Rp1'])
    expect(before).toMatchObject({ status: 404, json: { error: { code: 132001 } } })
    expect((await register(due)).json).toMatchObject({ status: 'APPROVED', category: 'UTILITY' })
    expect((await register(due)).json.error.code).toBe(100)
    const { json } = await graph(`${accountId}/message_templates?name=instalment_due`)
    expect(json.data).toMatchObject([{ name: 'instalment_due', status: 'APPROVED' }])
  })

  it('reaches somebody who never wrote, filled in, and tells a tap as a button', async () => {
    const { json } = await send(strict, 'instalment_due', ['Sari', 'Rp1'], 's.due:paid')
    const replyTo = json.messages[0]?.id ?? ''
    const { messages } = await strict.chat()
    expect(messages.at(-1)).toMatchObject({
      kind: 'template',
      header: 'Tagihan',
      text: 'Halo Sari, bayar Rp1 ya.',
      buttons: [{ id: 's.due:paid', title: 'Sudah bayar' }],
    })
    const tap = await strict.write({ kind: 'button', replyTo, buttonId: 's.due:paid' })
    const told = await eventually('the tap', () =>
      messagesIn(strict.receiver.received).find(({ id }) => id === tap.id),
    )
    expect(told).toMatchObject({
      type: 'button',
      button: { payload: 's.due:paid', text: 'Sudah bayar' },
      context: { id: replyTo },
    })
    const status = await eventually('the status', () =>
      statusesIn(strict.receiver.received).find(({ id }) => id === replyTo),
    )
    expect(status.pricing).toMatchObject({ category: 'utility' })
  })

  it('wants as many values as it has gaps', async () => {
    const { json } = await send(strict, 'instalment_due', ['Sari'])
    expect(json.error.code).toBe(132000)
    const long = await send(strict, 'instalment_due', ['Sari', 'x'.repeat(1_010)])
    expect(long.json.error.code).toBe(132005)
  })

  it.each([
    ['capitals', { name: 'Due' }],
    ['an unknown category', { category: 'fun' }],
    ['no body', { components: [{ type: 'FOOTER', text: 'a' }] }],
    ['a gap at the end', { components: [{ type: 'BODY', text: 'Pay {{1}}' }] }],
    ['no components', { components: [] }],
    [
      'a link button',
      {
        components: [
          { type: 'BODY', text: 'a' },
          { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'a' }] },
        ],
      },
    ],
  ])('with %s is refused', async (_, change) => {
    const { status, json } = await register({ ...due, name: 'other', ...change })
    expect([status, typeof json.error.code]).toEqual([400, 'number'])
  })

  it('belongs to its own account', async () => {
    expect((await graph('999/message_templates')).status).toBe(400)
  })
})

it('that nobody registered is shown by its name, its values and what its buttons answer', async () => {
  const phone = await startTestPhone()
  await send(phone, 'any_name', ['Sari', 'Rp1'], 'abc.due:paid')
  expect((await phone.chat()).messages[0]).toMatchObject({
    kind: 'template',
    template: { name: 'any_name', language: 'id' },
    header: 'any_name',
    text: 'Sari\nRp1',
    buttons: [{ id: 'abc.due:paid', title: 'paid' }],
  })
  await phone.stop()
})

it('that nobody registered looks as its sender says', async () => {
  const looks = new Map([['mark-1', { text: 'Halo Sari, bayar {{1}}', buttons: ['Sudah bayar'] }]])
  const phone = await startTestPhone({ templateLook: async (mark) => looks.get(mark) })
  const sendMarked = (mark: string) =>
    send(phone, 'any_name', ['Sari'], 'abc.due:paid', { biz_opaque_callback_data: mark })
  await sendMarked('mark-1')
  await sendMarked('mark-2')
  const { messages } = await phone.chat()
  expect(messages[0]).toMatchObject({
    text: 'Halo Sari, bayar {{1}}',
    buttons: [{ id: 'abc.due:paid', title: 'Sudah bayar' }],
  })
  expect(messages[0]).not.toHaveProperty('header')
  expect(messages[1]).toMatchObject({ header: 'any_name', text: 'Sari' })
  await phone.stop()
})
