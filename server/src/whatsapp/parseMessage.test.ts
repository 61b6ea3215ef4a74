import { describe, expect, it } from 'vitest'
import { MessageBody } from '../inbox/arrival.ts'
import { MessagesValue } from './envelope.ts'
import { parseMessage } from './parseMessage.ts'

const value = MessagesValue.parse({})
const head = { id: 'wamid.1', from: '628110000001', timestamp: '1763971200' }

function bodyOf(item: Record<string, unknown>): MessageBody {
  const arrival = parseMessage({ ...head, ...item }, value)
  if (typeof arrival === 'string' || arrival.kind !== 'message') throw new Error('no message')
  return MessageBody.parse(arrival.body)
}

describe('an edit', () => {
  const edit = (message: unknown) =>
    bodyOf({ type: 'edit', edit: { original_message_id: 'wamid.0', message } })

  it('is the new message, marked as a change', () => {
    expect(edit({ type: 'text', text: { body: '12 months' } })).toMatchObject({
      type: 'edit',
      message: { kind: 'text', text: '12 months' },
      isEdit: true,
    })
  })

  it.each([undefined, null, 'text', {}, { type: 7 }])('of %j tells the flow nothing', (message) => {
    const body = edit(message)
    expect(body.message).toBeNull()
    expect(body.isEdit).toBeUndefined()
    expect(body.raw).toMatchObject({ type: 'edit' })
  })
})

it.each(['reaction', 'revoke', 'system', 'request_welcome'])(
  'keeps a %s whole and tells the flow nothing',
  (type) => {
    const body = bodyOf({ type, [type]: { original_message_id: 'wamid.0' } })
    expect(body.message).toBeNull()
    expect(body.raw).toMatchObject({ type })
  },
)

it('marks no other message as an edit', () => {
  const body = bodyOf({ type: 'text', text: { body: 'loan' } })
  expect(body).not.toHaveProperty('isEdit')
  expect(body).not.toHaveProperty('raw')
})
