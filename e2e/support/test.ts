import { test as base } from '@playwright/test'
import { type Alur, startAlur } from './startAlur.ts'

/** Every worker has a server of its own, with the library live and the phone as its peer. */
export const test = base.extend<object, { alur: Alur }>({
  alur: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const alur = await startAlur()
      await use(alur)
      await alur.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

export { expect } from '@playwright/test'
