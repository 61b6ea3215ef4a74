import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Pure code shares its modules between files: they hold nothing that a test could leave behind. */
const plain = { isolate: false, pool: 'threads' }

export default defineConfig({
  root,
  test: {
    projects: [
      { test: { name: 'flows', include: ['flows/**/*.test.ts'], ...plain } },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          globalSetup: [join(root, 'server/testing/globalSetup.ts')],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'client', include: ['client/**/*.test.ts'], ...plain } },
      {
        test: {
          name: 'client pages',
          include: ['client/**/*.test.tsx'],
          environment: 'happy-dom',
          // Typing into a whole panel takes seconds where other work shares the processor.
          testTimeout: 20_000,
        },
      },
    ],
  },
})
