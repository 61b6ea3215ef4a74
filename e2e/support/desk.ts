import { expect, type Locator, type Page } from '@playwright/test'

/** The editor of one flow, as a product manager uses it. */
export type Desk = {
  step(id: string): Locator
  /** Makes a flow in English that begins with a word, and empties its canvas. */
  create(flow: { name: string; word: string }): Promise<void>
  /** A click on the palette adds a step beside the selected one. */
  add(kind: string): Promise<void>
  /** Drags a kind from the palette onto the canvas. */
  drop(kind: string, at: { x: number; y: number }): Promise<void>
  /** Drags from an exit of a step onto another step. */
  connect(from: string, exit: string, to: string): Promise<void>
  /** Says in the panel of the selected step where an exit leads. */
  lead(exit: string, to: string): Promise<void>
  choose(list: string, option: string | RegExp): Promise<void>
  /** Makes a variable where one is asked for. */
  keepIn(list: string, variable: string): Promise<void>
  select(id: string): Promise<void>
  saved(): Promise<void>
  publish(version: number): Promise<void>
}

export function deskOf(page: Page): Desk {
  const step = (id: string) => page.locator(`[data-step="${id}"]`)
  const palette = page.getByRole('navigation', { name: 'Add a step' })
  const choose = async (list: string, option: string | RegExp) => {
    await page.getByRole('combobox', { name: list, exact: true }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  return {
    step,
    choose,
    async create({ name, word }) {
      await page.getByRole('button', { name: 'New flow' }).click()
      await page.getByLabel('Name of the flow').fill(name)
      await page.getByLabel('First word of the customer').fill(word)
      await page.getByRole('button', { name: 'Create flow' }).click()
      await expect(step('greeting')).toBeVisible()
      await page.locator('.react-flow__pane').click({ position: { x: 40, y: 500 } })
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Delete')
      await expect(page.locator('[data-step]')).toHaveCount(0)
    },
    async lead(exit, to) {
      await choose(`“${exit}” leads to`, new RegExp(`^${to}\\b`))
    },
    async keepIn(list, variable) {
      await choose(list, 'New variable…')
      await page.getByLabel('Name of the variable').fill(variable)
      await page.getByRole('button', { name: 'Create', exact: true }).click()
    },
    async add(kind) {
      await palette.getByRole('button', { name: kind }).click()
    },
    async drop(kind, at) {
      const canvas = page.locator('.react-flow__pane')
      await palette.getByRole('button', { name: kind }).dragTo(canvas, { targetPosition: at })
    },
    async connect(from, exit, to) {
      const start = await centre(step(from).locator(`[data-exit="${exit}"]`))
      const end = await centre(step(to))
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 8 })
      await page.mouse.move(end.x, end.y, { steps: 8 })
      await page.mouse.up()
    },
    async select(id) {
      const { x, y } = await topOf(step(id))
      await page.mouse.click(x, y)
    },
    async saved() {
      await expect(page.getByText(/^Draft saved/)).toBeVisible()
    },
    async publish(version) {
      await page.getByRole('button', { name: 'Publish', exact: true }).click()
      await page.getByRole('button', { name: `Publish version ${version}` }).click()
      await expect(page.getByText(`Version ${version} is live`)).toBeVisible()
    },
  }
}

async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error(`${locator} is not on the screen`)
  return found
}

async function centre(locator: Locator) {
  const { x, y, width, height } = await box(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

async function topOf(locator: Locator) {
  const { x, y, width } = await box(locator)
  return { x: x + width / 2, y: y + 12 }
}
