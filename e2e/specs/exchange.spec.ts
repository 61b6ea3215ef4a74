import { createActor, createMachine } from 'xstate'
import { expect, test } from '../support/test.ts'

test('export and import give the same document byte for byte', async ({ alur, request }) => {
  const exported = await request.get(`${alur.url}/api/flows/personal-loan/document`)
  const bytes = await exported.body()
  const renamed = bytes
    .toString()
    .replace('"id": "personal-loan"', '"id": "loan-again"')
    .replace('"name": "Personal loan"', '"name": "Loan again"')
  const imported = await request.post(`${alur.url}/api/flows/import?as=new`, {
    data: Buffer.from(renamed),
    headers: { 'content-type': 'application/json' },
  })
  expect(imported.status()).toBe(201)
  const again = await request.get(`${alur.url}/api/flows/loan-again/document`)
  expect((await again.body()).toString()).toBe(renamed)
})

test('the exported machine starts in bare XState and moves on events', async ({
  alur,
  request,
}) => {
  const machine = await (await request.get(`${alur.url}/api/flows/personal-loan/machine`)).json()
  const actor = createActor(createMachine(machine)).start()
  actor.send({ type: 'trigger.start' })
  expect(actor.getSnapshot().value).toEqual({ main: { intro: 'try1' } })
  actor.send({ type: 'unclear' })
  expect(actor.getSnapshot().value).toEqual({ main: { intro: 'try2' } })
  const toDebts = [
    ...['start', 'matched', 'given', 'given', 'submitted', 'otherwise', 'otherwise'],
    ...['answered', 'otherwise'],
  ]
  for (const type of toDebts) actor.send({ type })
  expect(actor.getSnapshot().value).toEqual({ main: { debts: 'try1' } })
  const toEnd = [
    ...['answered', 'answered', 'withinLimit', 'continue', 'ok', 'oldEnough', 'otherwise', 'ok'],
    ...['ok', 'clear', 'ok', 'ok', 'approve', 'ready', 'accepted', 'ask', 'verified', 'signed'],
    ...['ready', 'ok', 'next', 'send', 'verified', 'ok', 'otherwise', 'next', 's5'],
  ]
  for (const type of toEnd) actor.send({ type })
  expect(actor.getSnapshot().status).toBe('done')
})
