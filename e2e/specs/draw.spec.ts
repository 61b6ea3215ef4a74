import { deskOf } from '../support/desk.ts'
import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

test('a flow is drawn, talks, is changed, and open conversations stay on their version', async ({
  alur,
  context,
  page,
}) => {
  const desk = deskOf(page)
  await page.goto(alur.url)
  await desk.create({ name: 'Savings account', word: 'savings' })
  await desk.add('Message')
  await page.getByLabel('Text in English').fill('Welcome, {contact.name}.')
  await desk.add('Question')
  await page.getByLabel('Text in English').fill('How old are you?')
  await desk.choose('Kind of answer', 'Number')
  await desk.keepIn('Keep the answer in', 'age')
  await desk.add('Condition')
  await page.getByLabel('Taken when this holds').fill('age >= 17')
  await page.getByRole('button', { name: 'Show the whole flow' }).click()
  await page.waitForTimeout(400)
  await desk.drop('Message', { x: 500, y: 640 })
  await page.getByLabel('Text in English').fill('You can open an account here.')
  await desk.drop('Message', { x: 500, y: 180 })
  await page.getByLabel('Text in English').fill('Please come with a parent.')
  await desk.drop('End', { x: 720, y: 300 })
  await page.waitForTimeout(400)
  await desk.connect('condition', 'case1', 'message2')
  await desk.connect('condition', 'otherwise', 'message3')
  await desk.connect('message2', 'next', 'end')
  await desk.select('message3')
  await page.keyboard.press('c')
  await desk.choose('Leads to', /^end\b/)
  await page.getByRole('button', { name: 'Connect', exact: true }).click()
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible()
  await desk.publish(1)

  const budi = await openPhone(await context.newPage(), alur.url, 'Budi')
  await budi.write('savings')
  await budi.hears('Welcome, Budi.')
  await budi.hears('How old are you?')

  await desk.select('message2')
  await page.getByLabel('Text in English').fill('You can open an account on our website.')
  await desk.saved()
  await desk.publish(2)

  const maya = await openPhone(await context.newPage(), alur.url, 'Maya')
  await maya.write('savings')
  await maya.hears('How old are you?')
  await maya.write('30')
  await maya.hears('You can open an account on our website.')
  await budi.write('20')
  await budi.hears('You can open an account here.')

  await page.getByRole('link', { name: 'Conversations' }).click()
  await expect(page.getByRole('row', { name: /Maya/ })).toContainText('v2')
  await expect(page.getByRole('row', { name: /Budi/ })).toContainText('v1')
})
