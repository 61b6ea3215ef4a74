import { expect, type Page } from '@playwright/test'

/** The phone's page, as a customer uses it. */
export type Phone = {
  write(text: string): Promise<void>
  tap(title: string): Promise<void>
  /** Opens the newest list by its button and chooses a row. */
  pick(button: string, row: string): Promise<void>
  /** Waits for the business to say a text that it had not said before. */
  hears(text: string): Promise<void>
}

/** Opens the phone as a new customer, so that no other conversation is in the chat. */
export async function openPhone(page: Page, url: string, name: string): Promise<Phone> {
  await page.goto(`${url}/phone/`)
  await page.getByRole('button', { name: /Act as somebody else/ }).click()
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Start as this customer' }).click()
  await expect(
    page.getByRole('button', { name: `You are ${name}. Act as somebody else` }),
  ).toBeVisible()
  const composer = page.getByRole('textbox', { name: 'Message' })
  let heard = 0
  return {
    async write(text) {
      await composer.fill(text)
      await composer.press('Enter')
    },
    async tap(title) {
      await page.getByRole('button', { name: title, exact: true }).last().click()
    },
    async pick(button, row) {
      await page
        .getByRole('button', { name: `${button}, opens a list` })
        .last()
        .click()
      const sheet = page.getByRole('dialog')
      await sheet.getByText(row, { exact: true }).click()
      await sheet.getByRole('button', { name: 'Send' }).click()
    },
    async hears(text) {
      const chat = page.getByRole('log')
      await expect(async () => {
        const said = (await chat.textContent()) ?? ''
        const at = said.indexOf(text, heard)
        expect(at, `"${text}" after: ${said.slice(heard)}`).toBeGreaterThanOrEqual(0)
        heard = at + text.length
      }).toPass({ timeout: 15_000 })
    },
  }
}
