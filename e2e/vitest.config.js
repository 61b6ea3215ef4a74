import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  test: {
    projects: [
      { test: { name: 'flows', include: ['flows/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          globalSetup: [join(root, 'server/testing/globalSetup.ts')],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'client', include: ['client/**/*.test.ts'] } },
      {
        test: { name: 'client pages', include: ['client/**/*.test.tsx'], environment: 'happy-dom' },
      },
    ],
  },
})
