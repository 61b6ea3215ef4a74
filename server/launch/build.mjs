import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './install.mjs'

/** What is built, from what, and by which tool. Everything named must be there. */
const parts = [
  {
    name: 'the desk',
    folder: 'client',
    tool: ['vite', 'build'],
    sources: [
      'client',
      'flows/package.json',
      'flows/src',
      'flows/library',
      'server/contract',
      'server/phone/contract.ts',
      'pnpm-lock.yaml',
    ],
  },
  {
    name: 'the server',
    folder: 'server',
    tool: ['rolldown', '-c', 'rolldown.config.js'],
    sources: [
      'server/package.json',
      'server/rolldown.config.js',
      'server/src',
      'server/contract',
      'server/phone',
      'flows/package.json',
      'flows/src',
      'flows/library',
      'pnpm-lock.yaml',
    ],
  },
]

/** Builds what differs from its sources, by their content. Ends the process when a build fails. */
export function ensureBuilt() {
  for (const { name, folder, tool, sources } of parts) {
    const stamp = join(root, folder, 'dist', '.built-from')
    const wanted = fingerprint(name, sources)
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue
    console.log(`Building ${name} …`)
    const [command, ...args] = tool
    const bin = join(root, folder, 'node_modules', '.bin', command)
    run(bin, args, {
      cwd: join(root, folder),
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: 'pipe',
    })
    writeFileSync(stamp, wanted)
  }
}

function fingerprint(name, sources) {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(root, source)
    if (!existsSync(path)) {
      console.error(`Cannot build ${name}: ${source} is missing`)
      process.exit(1)
    }
    for (const file of filesIn(path))
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/** Every file that goes into a build, in the same order on every machine. */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !['node_modules', 'dist'].includes(name) && !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
