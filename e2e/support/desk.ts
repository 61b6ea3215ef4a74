import { expect, type Locator, type Page } from '@playwright/test'

/** The editor of one flow, as a product manager uses it. */
export type Desk = {
  step(id: string): Locator
  /** A click on the palette adds a step beside the selected one. */
  add(kind: string): Promise<void>
  /** Drags a kind from the palette onto the canvas. */
  drop(kind: string, at: { x: number; y: number }): Promise<void>
  /** Drags from an exit of a step onto another step. */
  connect(from: string, exit: string, to: string): Promise<void>
  select(id: string): Promise<void>
  saved(): Promise<void>
  publish(version: number): Promise<void>
}

export function deskOf(page: Page): Desk {
  const step = (id: string) => page.locator(`[data-step="${id}"]`)
  const palette = page.getByRole('navigation', { name: 'Add a step' })
  return {
    step,
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
