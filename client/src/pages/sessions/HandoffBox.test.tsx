import type { Handoff, SessionDetail } from '@alur/server/contract'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderDesk } from '../testing/renderDesk.tsx'

const ID = '0b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
const HANDOFF = '1b8e7c34-8f0f-4a52-9e0e-6a0a0c1d2e3f'
const AT = '2026-11-26T09:00:00.000Z'

const session: SessionDetail = {
  id: ID,
  contact: { name: 'Sari', phone: '•••• 6001' },
  flow: 'help',
  flowName: 'Help',
  version: 1,
  status: 'active',
  node: 'agent',
  outcome: null,
  turns: 1,
  startedAt: AT,
  updatedAt: AT,
  messages: [],
  journal: [],
  evidence: [],
}

const handoff: Handoff = {
  id: HANDOFF,
  session: ID,
  contact: session.contact,
  flow: 'help',
  flowName: 'Help',
  node: 'agent',
  queue: 'service',
  priority: 'urgent',
  payload: [{ label: 'Asked about', value: 'fees' }],
  state: 'waiting',
  agent: null,
  outcome: null,
  note: null,
  createdAt: AT,
  takenAt: null,
  endedAt: null,
}

beforeEach(() => localStorage.clear())
afterEach(cleanup)

function open(
  state: Partial<Handoff>,
  more: Record<string, { status?: number; body: unknown }> = {},
) {
  return renderDesk(`/conversations/${ID}`, {
    [`GET /api/sessions/${ID}`]: { body: session },
    [`GET /api/handoffs?session=${ID}`]: { body: { handoffs: [{ ...handoff, ...state }] } },
    ...more,
  })
}

it('lets a person take the conversation over under a name that is remembered', async () => {
  const answer = { body: { ...handoff, state: 'taken', agent: 'Dewi' } }
  const { user, asked } = open({}, { [`POST /api/handoffs/${HANDOFF}/take`]: answer })
  expect(await screen.findByText('fees')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Take over' })).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText('Your name'), 'Dewi')
  await user.click(screen.getByRole('button', { name: 'Take over' }))
  const take = asked.find(({ what }) => what.endsWith('/take'))
  expect(take?.body).toBe('{"agent":"Dewi"}')
  expect(localStorage.getItem('alur.agent')).toBe('Dewi')
})

it('sends what the person writes on Enter, and empties the field', async () => {
  const taken = { state: 'taken', agent: 'Dewi' } as const
  const path = `POST /api/handoffs/${HANDOFF}/reply`
  const { user, asked } = open(taken, { [path]: { status: 202, body: { ...handoff, ...taken } } })
  const field = await screen.findByLabelText('Message to the customer')
  await user.type(field, 'Hello{Enter}')
  expect(asked.find(({ what }) => what === path)?.body).toBe('{"text":"Hello"}')
  await screen.findByDisplayValue('')
})

it('says in words why a message cannot be sent, and keeps it', async () => {
  const refusal = { error: { code: 'window_closed', message: 'x' } }
  const path = `POST /api/handoffs/${HANDOFF}/reply`
  const { user } = open(
    { state: 'taken', agent: 'Dewi' },
    { [path]: { status: 409, body: refusal } },
  )
  const field = await screen.findByLabelText('Message to the customer')
  await user.type(field, 'Hello{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('24 hours')
  expect(field).toHaveProperty('value', 'Hello')
})

it('gives back with a note', async () => {
  const path = `POST /api/handoffs/${HANDOFF}/return`
  const { user, asked } = open(
    { state: 'taken', agent: 'Dewi' },
    { [path]: { body: { ...handoff, state: 'ended' } } },
  )
  await user.click(await screen.findByRole('button', { name: 'Give back' }))
  await user.type(screen.getByLabelText('Note for the flow'), 'Fee returned')
  await user.click(screen.getByRole('button', { name: 'Solved' }))
  expect(asked.find(({ what }) => what === path)?.body).toBe(
    '{"outcome":"resolved","note":"Fee returned"}',
  )
})

it('is led to from the list of conversations, what waits and what is taken', async () => {
  const taken = {
    ...handoff,
    id: ID,
    state: 'taken' as const,
    agent: 'Dewi',
    priority: 'low' as const,
  }
  renderDesk('/conversations', {
    'GET /api/sessions?limit=50': { body: { sessions: [], next: null } },
    'GET /api/flows': { body: { flows: [] } },
    'GET /api/handoffs': { body: { handoffs: [handoff, taken] } },
  })
  const queue = await screen.findByRole('region', { name: 'Waiting for a person' })
  expect(queue.textContent).toContain('urgent')
  expect(queue.textContent).toContain('Dewi answers this customer')
  const [first] = screen.getAllByRole('link', { name: 'Sari' })
  expect(first?.getAttribute('href')).toBe(`/conversations/${ID}`)
})

it('is not there when nobody is asked for', async () => {
  open({ state: 'ended' })
  await screen.findByText('Nothing was said yet.')
  expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull()
})
