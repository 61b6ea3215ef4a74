import { readFileSync } from 'node:fs'
import { defineConfig } from 'rolldown'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const kept = Object.keys(dependencies).filter((name) => !name.startsWith('@alur/'))

/**
 * Our own TypeScript in one file, with what only the flows package depends on; the server's own
 * dependencies stay in node_modules.
 */
export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  external: (id) =>
    id.startsWith('node:') || kept.some((name) => id === name || id.startsWith(`${name}/`)),
  output: { file: 'dist/main.js', format: 'esm', sourcemap: true, codeSplitting: false },
})
