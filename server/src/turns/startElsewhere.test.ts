import type { FlowDocument } from '@alur/flows'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { SessionList } from '../../contract/index.ts'
import { smallFlow } from '../../testing/flows.ts'
import { forgetTalks } from '../../testing/forgetTalks.ts'
import { startTestServer, type TestServer } from '../../testing/testServer.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.publish(smallFlow({ id: 'loan', word: 'loan', greeting: 'How much?' }))
  await server.publish(smallFlow({ id: 'tea', word: 'tea', greeting: 'A tea loan?' }))
  await server.publish(desk())
})
afterAll(() => server.stop())
beforeEach(async () => {
  await forgetTalks(server.database)
  server.graph.requests.length = 0
})

/** Takes anything, asks a name, then offers tea or coffee; `help` works everywhere. */
function desk(): FlowDocument {
  const flow = smallFlow({ id: 'desk', word: 'desk', greeting: 'Who are you?' })
  const word = { id: 'help', words: { en: ['help'] }, to: 'bye' }
  return {
    ...flow,
    triggers: [{ id: 'any', kind: 'anything', to: 'ask' }],
    settings: { ...flow.settings, words: [word] },
  }
}

const said = async (text: string, answers: number) => {
  await server.say(text)
  await vi.waitFor(() => expect(server.graph.requests).toHaveLength(answers), { timeout: 8_000 })
  return server.graph.texts().at(-1)
}
const sessions = async () => {
  const list = SessionList.parse((await server.api('GET', '/sessions')).body)
  return list.sessions.map(({ flow, status, outcome }) => [flow, status, outcome])
}

it('gives way at a choice to the word of another flow', async () => {
  await said('hello', 1)
  await said('Sari', 2)
  expect(await said('Loan!', 3)).toBe('How much?')
  expect(await sessions()).toEqual([
    ['loan', 'active', null],
    ['desk', 'done', 'interrupted'],
  ])
})

it('keeps what may be an answer: a free text, an option', async () => {
  await said('hello', 1)
  expect(await said('loan', 2)).toContain('Tea or coffee, loan?')
  await said('tea', 4)
  expect(await sessions()).toEqual([['desk', 'done', 'served']])
})

it('does not let a flow that has a word of its own give way', async () => {
  await said('loan', 1)
  await said('Sari', 2)
  await said('desk', 3)
  await said('tea', 5)
  expect(await sessions()).toEqual([['loan', 'done', 'served']])
})
