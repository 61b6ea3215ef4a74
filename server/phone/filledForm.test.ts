import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from './testing/eventually.ts'
import { messagesIn } from './testing/readWebhook.ts'
import { startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
beforeAll(async () => {
  phone = await startTestPhone()
  await phone.write({ kind: 'text', text: 'loan' })
})
afterAll(() => phone.stop())

const fields = [
  { name: 'income', label: 'Income', input: 'number', required: true },
  {
    name: 'job',
    label: 'Work',
    input: 'choice',
    required: true,
    options: [{ id: 'teacher', title: 'Guru' }],
  },
  { name: 'note', label: 'Note', input: 'text', required: false },
]
async function askForm(): Promise<string> {
  const interactive = {
    type: 'flow',
    body: { text: 'Tell us' },
    action: {
      name: 'flow',
      parameters: {
        flow_message_version: '3',
        flow_id: '77',
        flow_cta: 'Isi',
        flow_token: 's.data:form',
        flow_action_payload: { screen: 'FORM', data: { fields } },
      },
    },
  }
  const { json } = await phone.send({ type: 'interactive', interactive })
  return json.messages[0]?.id ?? ''
}

it('tells the form’s token and its values as JSON inside JSON, and shows them as they were read', async () => {
  const replyTo = await askForm()
  const values = { income: '8500000', job: 'teacher', note: '', stray: 'x' }
  const filled = await phone.write({ kind: 'form', replyTo, values })
  expect(filled.answers).toEqual([
    { label: 'Income', value: '8500000' },
    { label: 'Work', value: 'Guru' },
  ])
  const told = JSON.parse(
    JSON.stringify(
      await eventually('the webhook', () =>
        messagesIn(phone.receiver.received).find(({ id }) => id === filled.id),
      ),
    ),
  )
  expect(told).toMatchObject({ type: 'interactive', context: { id: replyTo } })
  const { name, response_json } = told.interactive.nfm_reply
  expect(name).toBe('flow')
  expect(JSON.parse(response_json)).toEqual({
    income: '8500000',
    job: 'teacher',
    flow_token: 's.data:form',
  })
})

it('fills in a form where one was asked for only', async () => {
  const { id: replyTo } = await phone.write({ kind: 'text', text: 'a' })
  const answer = await phone.page('customers/c1/messages', { kind: 'form', replyTo, values: {} })
  expect(answer.status).toBe(400)
})
