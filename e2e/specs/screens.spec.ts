import type { Page } from '@playwright/test'
import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
/** The phone keeps a stream open, so the network never falls idle; this is only for the pictures. */
const SETTLED_MS = 500

const PAGES = {
  flows: '/',
  editor: '/flows/personal-loan',
  step: '/flows/personal-loan?step=counterOffer',
  conversations: '/conversations',
  phone: '/phone/',
}

for (const { width, height } of SIZES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'id']) {
      test(`every screen fits ${width} px, ${theme}, ${language}`, async ({ alur, page }, info) => {
        const complaints = complaintsOf(page)
        await page.setViewportSize({ width, height })
        await page.addInitScript(
          ([look, words]) => {
            localStorage.setItem('alur.theme', look ?? '')
            localStorage.setItem('alur.language', words ?? '')
          },
          [theme, language],
        )
        for (const [name, path] of Object.entries(PAGES)) {
          await page.goto(alur.url + path)
          await expect(page.getByRole('main').first()).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          await page.waitForTimeout(SETTLED_MS)
          await page.screenshot({ path: info.outputPath(`${name}.png`) })
          expect(await overflowOf(page), `${name} is wider than the screen`).toBe(0)
        }
        expect(complaints).toEqual([])
      })
    }
  }
}

test('the conversation of a customer can be read with what the flow did', async ({
  alur,
  context,
  page,
}) => {
  const phone = await openPhone(await context.newPage(), alur.url, 'Dewi')
  await phone.write('loan')
  await phone.tap('Start')
  await phone.hears('To assess your loan')
  await page.goto(`${alur.url}/conversations`)
  await page.getByRole('row', { name: /Dewi/ }).getByRole('link').first().click()
  await expect(page.getByText('Customer tapped “Start”')).toBeVisible()
})

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
