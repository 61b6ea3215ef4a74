import { HandoffList } from '@alur/server/contract'
import type { Page, TestInfo } from '@playwright/test'
import { post, publishFlow, report } from '../support/api.ts'
import { addCustomer } from '../support/customer.ts'
import { pageFlow } from '../support/pageFlow.ts'
import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]
/** Below this a panel of the editor is a sheet that is opened by its button. */
const NARROW = 700
/** The phone keeps a stream open, so the network never falls idle; this is only for the pictures. */
const SETTLED_MS = 300
/** First words of a flow with a page, and of one that asks for proof; then words of the desk. */
const WORDS = {
  en: {
    page: 'show the page',
    prove: 'balance',
    step: 'Step',
    try: 'Try it',
    call: 'The customer is to be verified',
  },
  id: {
    page: 'lihat halaman',
    prove: 'saldo',
    step: 'Langkah',
    try: 'Coba',
    call: 'Nasabah perlu diverifikasi',
  },
}

const PAGES = {
  flows: '/',
  editor: '/flows/personal-loan',
  step: '/flows/personal-loan?step=counterOffer',
  conversations: '/conversations',
  phone: '/phone/',
}

let taken = ''
const secure = { en: '', id: '' }

test.beforeAll(async ({ alur: { url } }) => {
  taken = `${url}/conversations/${await personAsked(url)}`
  await publishFlow(url, pageFlow())
  secure.en = await pageAsked(url, 'en')
  secure.id = await pageAsked(url, 'id')
})

type Visit = { page: Page; url: string; language: keyof typeof WORDS; isNarrow: boolean }

/** Screens that an address alone does not lead to. */
const SCREENS = {
  async table({ page, url, language, isNarrow }: Visit) {
    await page.goto(`${url}/flows/payment-reminder?step=plan`)
    if (isNarrow) await page.getByRole('button', { name: WORDS[language].step }).click()
    await expect(page.getByRole('table').first()).toBeVisible()
  },
  async simulator({ page, url, language, isNarrow }: Visit) {
    const words = WORDS[language]
    await page.goto(`${url}/flows/balance-statement?panel=try`)
    if (isNarrow) await page.getByRole('button', { name: words.try }).click()
    await page.getByRole('button', { name: `“${words.prove}”` }).click()
    await expect(page.getByRole('region', { name: words.call })).toBeVisible()
  },
  async person({ page }: Visit) {
    await page.goto(taken)
    await expect(page.getByText(/^Dewi/)).toBeVisible()
  },
  async secure({ page, language }: Visit) {
    await page.goto(secure[language])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
  },
}

for (const { width, height } of SIZES) {
  for (const theme of ['light', 'dark'] as const) {
    for (const language of ['en', 'id'] as const) {
      test(`every screen fits ${width} px, ${theme}, ${language}`, async ({ alur, page }, info) => {
        const { url } = alur
        const complaints = complaintsOf(page)
        await page.setViewportSize({ width, height })
        await dress(page, { theme, language })
        for (const [name, path] of Object.entries(PAGES)) {
          await page.goto(url + path)
          await expect(page.getByRole('main').first()).toBeVisible()
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          await photograph(page, info, name)
        }
        for (const [name, visit] of Object.entries(SCREENS)) {
          await visit({ page, url, language, isNarrow: width < NARROW })
          await photograph(page, info, name)
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

type Look = { theme: 'light' | 'dark'; language: string }

async function dress(page: Page, { theme, language }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
  await page.addInitScript(
    ([look, words]) => {
      localStorage.setItem('alur.theme', look ?? '')
      localStorage.setItem('alur.language', words ?? '')
    },
    [theme, language],
  )
}

async function photograph(page: Page, info: TestInfo, name: string): Promise<void> {
  await page.waitForTimeout(SETTLED_MS)
  await page.screenshot({ path: info.outputPath(`${name}.png`) })
  expect(await overflowOf(page), `${name} is wider than the screen`).toBe(0)
}

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

/** The address of a secure page, as its customer got it. */
async function pageAsked(url: string, language: keyof typeof WORDS): Promise<string> {
  const customer = await addCustomer(url, `Ida ${language}`)
  await customer.write(WORDS[language].page)
  const pages = async () => (await customer.heard()).filter((text) => /\/s\/[\w-]+$/.test(text))
  await expect.poll(pages).toHaveLength(1)
  return (await pages())[0] ?? ''
}

/** The conversation of a customer who is answered by a person; they wrote just now, and may be written to. */
async function personAsked(url: string): Promise<string> {
  const { waId, write, heard } = await addCustomer(url, 'Made')
  await write('tips aman')
  await expect.poll(async () => (await heard()).join()).toContain('Jangan berikan PIN')
  const values = { topic: 'Kartu hilang', isUrgent: true }
  await report(url, { waId, event: 'agent.requested', key: 'made', values })
  const asked = async () => {
    const { handoffs } = HandoffList.parse(await (await fetch(`${url}/api/handoffs`)).json())
    return handoffs.filter(({ contact }) => contact.name === 'Made')
  }
  await expect.poll(asked).toHaveLength(1)
  const [handoff] = await asked()
  await post(`${url}/api/handoffs/${handoff?.id}/take`, { agent: 'Dewi' })
  return handoff?.session ?? ''
}
