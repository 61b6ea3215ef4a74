import { expect, type Page } from '@playwright/test'

/** The phone's page, as a customer uses it. */
export type Phone = {
  write(text: string): Promise<void>
  tap(title: string): Promise<void>
  /** Opens the newest list by its button and chooses a row. */
  pick(button: string, row: string): Promise<void>
  /** Opens the newest link of this title, in a tab of its own. */
  follow(title: string): Promise<Page>
  /** The bytes of the newest file that the business sent under this name. */
  receive(name: string): Promise<Buffer>
  /** Waits for the business to say a text that it had not said before. */
  hears(text: string): Promise<void>
}

const WORDS = {
  en: {
    other: /Act as somebody else/,
    name: 'Name',
    start: 'Start as this customer',
    you: (name: string) => `You are ${name}. Act as somebody else`,
    message: 'Message',
    list: (button: string) => `${button}, opens a list`,
    send: 'Send',
  },
  id: {
    other: /Ganti nasabah/,
    name: 'Nama',
    start: 'Mulai sebagai nasabah ini',
    you: (name: string) => `Anda adalah ${name}. Ganti nasabah`,
    message: 'Pesan',
    list: (button: string) => `${button}, membuka daftar`,
    send: 'Kirim',
  },
}

/** Opens the phone as a new customer, so that no other conversation is in the chat. */
export async function openPhone(
  page: Page,
  url: string,
  name: string,
  language: keyof typeof WORDS = 'en',
): Promise<Phone> {
  const words = WORDS[language]
  await page.addInitScript((reader) => localStorage.setItem('alur.language', reader), language)
  await page.goto(`${url}/phone/`)
  await page.getByRole('button', { name: words.other }).click()
  await page.getByLabel(words.name, { exact: true }).fill(name)
  await page.getByRole('button', { name: words.start }).click()
  await expect(page.getByRole('button', { name: words.you(name) })).toBeVisible()
  return phoneOn(page, words)
}

function phoneOn(page: Page, words: (typeof WORDS)['en' | 'id']): Phone {
  const chat = page.getByRole('log')
  const composer = page.getByRole('textbox', { name: words.message })
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
        .getByRole('button', { name: words.list(button) })
        .last()
        .click()
      const sheet = page.getByRole('dialog')
      await sheet.getByText(row, { exact: true }).click()
      await sheet.getByRole('button', { name: words.send }).click()
    },
    async follow(title) {
      const opening = page.context().waitForEvent('page')
      await chat.getByRole('link', { name: title }).last().click()
      return opening
    },
    async receive(name) {
      const file = chat.getByRole('link', { name }).last()
      const address = new URL((await file.getAttribute('href')) ?? '', page.url())
      const answer = await page.request.get(address.href)
      return answer.body()
    },
    async hears(text) {
      await expect(async () => {
        const said = (await chat.textContent()) ?? ''
        const at = said.indexOf(text, heard)
        expect(at, `"${text}" after: ${said.slice(heard)}`).toBeGreaterThanOrEqual(0)
        heard = at + text.length
      }).toPass({ timeout: 15_000 })
    },
  }
}
