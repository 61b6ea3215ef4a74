import type { Effect } from '@alur/flows'
import { expect, it } from 'vitest'
import { hashToken } from '../outside/hashToken.ts'
import type { OpenTask } from '../turns/talk.ts'
import type { Place } from './plan.ts'
import { planEffects } from './planEffects.ts'

const call: OpenTask = {
  id: 'call-1',
  key: 'call:s:pay',
  kind: 'outside',
  outside: 'payment',
  isFired: false,
}

function place(tasks: OpenTask[]): Place {
  let count = 0
  const next = (what: string) => () => {
    count += 1
    return `${what}-${count}`
  }
  return {
    talk: {
      contact: {
        id: 7,
        name: 'Sari',
        waId: '628123456001',
        language: null,
        spoken: null,
        owner: 'flow',
      },
      session: null,
      heardAt: null,
      tasks,
    },
    session: { id: 's', flow: 'f', version: 1, snapshot: null, turn: 2, startedAt: 0 },
    at: 0,
    row: 1,
    surroundings: {
      live: [],
      machine: () => Promise.reject(new Error('No turn is taken here')),
      now: () => 0,
      newId: next('id'),
      newToken: next('token'),
      publicUrl: 'https://chat.bank.example',
    },
  }
}

const link: Effect = {
  type: 'send',
  node: 'pay',
  message: { kind: 'link', text: 'Please pay', button: 'Pay', url: null },
}

it('makes a fresh address for a call that is still open, and keeps it out of the message', () => {
  const plan = planEffects({ effects: [link, link], exits: [] }, place([call]))
  const urls = plan.addedTasks.map(({ payload }) => (payload as { url: string }).url)
  expect(new Set(urls).size).toBe(2)
  const tokens = urls.map((url) => url.replace('https://chat.bank.example/s/', ''))
  expect(plan.tokens).toEqual(tokens.map((token) => ({ call: 'call-1', sha256: hashToken(token) })))
  expect(plan.messages.map(({ content }) => content)).toEqual([link.message, link.message])
  expect(plan.tasks).toEqual([call])
})

it('makes no address when nothing waits', () => {
  const plan = planEffects({ effects: [link], exits: [] }, place([]))
  expect([plan.tokens, plan.addedTasks[0]?.payload]).toEqual([[], {}])
})

it('ends the call of a step that was left, and no other', () => {
  const other = { ...call, id: 'call-2', key: 'call:s:sign' }
  const exits = [{ node: 'pay', exit: 'expired' }]
  expect(planEffects({ effects: [], exits }, place([call, other])).tasks).toEqual([other])
})

it('gives a button to a verification, whose text has no button of its own', () => {
  const said: Effect = { type: 'send', node: 'pay', message: { kind: 'text', text: 'Approve' } }
  const plan = planEffects({ effects: [said], exits: [] }, place([{ ...call, outside: 'verify' }]))
  expect(plan.messages[0]?.content).toMatchObject({ kind: 'link', text: 'Approve', url: null })
})
