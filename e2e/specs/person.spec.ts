import { HandoffList, SessionDetail } from '@alur/server/contract'
import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

test('the flow is silent while a person answers, and goes on when the conversation is given back', async ({
  alur,
  context,
  page,
}) => {
  const phone = await openPhone(await context.newPage(), alur.url, 'Ratna')
  await phone.write('scam')
  await phone.hears('What happened?')
  await phone.write('otp')
  await phone.tap('Freeze now')
  await phone.hears('connecting you to our fraud team')

  await page.goto(`${alur.url}/conversations`)
  const queue = page.getByRole('region', { name: 'Waiting for a person' })
  await queue.getByRole('link', { name: 'Ratna' }).click()
  const box = page.getByRole('region', { name: 'A person is asked for' })
  await expect(box).toContainText('gave away an OTP or PIN')
  await box.getByLabel('Your name').fill('Dewi')
  await box.getByRole('button', { name: 'Take over' }).click()
  await expect(box.getByText('Dewi answers this customer')).toBeVisible()

  await phone.write('What about my card?')
  await expect(page.getByRole('log')).toContainText('What about my card?')
  await box.getByLabel('Message to the customer').fill('A new one is on its way, Ratna.')
  await box.getByRole('button', { name: 'Send' }).click()
  await phone.hears('A new one is on its way, Ratna.')

  await box.getByRole('button', { name: 'Give back' }).click()
  await box.getByLabel('Note for the flow').fill('Card replaced')
  await box.getByRole('button', { name: 'Solved', exact: true }).click()
  await phone.hears('Before money moves')
  await expect(box).toBeHidden()
  await expect(page.getByText('Answer for step desk: resolved')).toBeVisible()

  const session = page.url().split('/').at(-1)
  const api = `${alur.url}/api`
  const detail = await (await page.request.get(`${api}/sessions/${session}`)).json()
  expect(saidSince(SessionDetail.parse(detail), 'What about my card?')).toEqual(['Dewi', null])
  const list = await (await page.request.get(`${api}/handoffs?session=${session}`)).json()
  expect(HandoffList.parse(list).handoffs).toMatchObject([{ note: 'Card replaced' }])
})

/** Who answered a message of the customer, one after another: a person by name, the flow as null. */
function saidSince({ messages }: SessionDetail, text: string): (string | null)[] {
  const asked = messages.findIndex(
    (one) => one.direction === 'in' && 'text' in one.content && one.content.text === text,
  )
  return messages.slice(asked).flatMap((one) => (one.direction === 'out' ? [one.agent] : []))
}
