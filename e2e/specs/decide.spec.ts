import type { Page } from '@playwright/test'
import { type Desk, deskOf } from '../support/desk.ts'
import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

test('a table, a list and another flow are drawn, tried with answers by hand, and talked through', async ({
  alur,
  context,
  page,
}) => {
  const desk = deskOf(page)
  await page.goto(alur.url)
  await desk.create({ name: 'Card offer', word: 'offer' })
  await desk.add('Question')
  await page.getByLabel('Text in English').fill('How much do you earn a month?')
  await desk.choose('Kind of answer', 'Number')
  await desk.keepIn('Keep the answer in', 'income')
  await drawTable(page, desk)
  await drawList(page, desk)
  await desk.add('Connector')
  await page.getByLabel('System and request').fill('card.order')
  await desk.add('Subflow')
  await desk.choose('Flow that does its part', 'A safety tip')
  await desk.add('End')
  await desk.add('Message')
  await page.getByLabel('Text in English').fill('Sorry, the card desk does not answer.')
  await desk.lead('then', 'end')
  await page.getByRole('button', { name: 'Show the whole flow' }).click()
  await page.waitForTimeout(400)
  await desk.select('choice')
  await desk.lead('the list is empty', 'message')
  await desk.select('subflow')
  await desk.lead('done', 'end')
  await desk.select('connector')
  for (const exit of ['rejected', 'no reply in time', 'failed']) await desk.lead(exit, 'message')
  await expect(page.getByRole('button', { name: 'No problems' })).toBeVisible()

  await tryByHand(page)
  await desk.publish(1)
  const phone = await openPhone(await context.newPage(), alur.url, 'Lestari')
  await phone.write('offer')
  await phone.hears('How much do you earn a month?')
  await phone.write('9000000')
  await phone.hears('Which term for your gold card?')
  await phone.tap('24 months')
  await phone.hears('Never share your PIN')
})

/** Two rules over the income, and an example that must hold. */
async function drawTable(page: Page, desk: Desk): Promise<void> {
  await desk.add('Decision table')
  await page.getByRole('button', { name: 'Open the table large' }).click()
  const table = page.getByRole('dialog', { name: 'Decision table' })
  await table.getByLabel('What is tested').fill('income')
  await desk.keepIn('Keep in', 'grade')
  await table.getByLabel('Rule 1, income').fill('< 5000000')
  await table.getByLabel('Rule 1, grade').fill('"basic"')
  await table.getByLabel('Rule 1, grade').press('Enter')
  await table.getByLabel('Rule 2, income').fill('-')
  await table.getByLabel('Rule 2, grade').fill('"gold"')
  await table.getByRole('button', { name: 'Add an example' }).click()
  await table.getByLabel('Example 1, income').fill('9000000')
  await table.getByLabel('Example 1, → grade').fill('gold')
  await expect(table.getByText('holds', { exact: true })).toBeVisible()
  await table.getByRole('button', { name: 'Close' }).click()
}

/** The terms that the grade gives a right to. */
async function drawList(page: Page, desk: Desk): Promise<void> {
  await desk.add('Choice')
  await page.getByLabel('Text in English').fill('Which term for your {grade} card?')
  await page.getByText('Offer the items of a list').click()
  await page.getByLabel('List', { exact: true }).fill('if grade = "gold" then [12, 24] else [6]')
  await page.getByLabel('Title of each in English').fill('{row} months')
  await page.getByRole('button', { name: 'Remove option 1' }).click()
  await page.getByLabel('Button that opens the list in English').fill('Choose')
}

/** The card desk refuses, as an author plays it. */
async function tryByHand(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Try it' }).click()
  await page.getByRole('button', { name: 'Begin with “offer”' }).click()
  await page.getByRole('button', { name: 'How it is tried' }).click()
  await page.getByText('Answer for other systems by hand').click()
  await page.keyboard.press('Escape')
  const composer = page.getByPlaceholder('Write as the customer')
  await composer.fill('2000000')
  await composer.press('Enter')
  const chat = page.getByRole('log')
  await expect(chat).toContainText('Which term for your basic card?')
  await page.getByRole('button', { name: '6 months' }).click()
  const call = page.getByRole('region', { name: 'Another system is asked' })
  await call.getByRole('button', { name: 'rejected' }).click()
  await expect(chat).toContainText('Sorry, the card desk does not answer.')
  await expect(page.getByText(/^The conversation ended/)).toBeVisible()
}
