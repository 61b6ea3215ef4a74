import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const packages = ['.', 'client', 'e2e', 'flows', 'server']
const stamp = join(root, 'node_modules', '.alur-installed')

/** Installs what the lockfile says, unless exactly that is installed. Ends the process when it fails. */
export function ensureInstalled() {
  const wanted = fingerprint()
  const isThere = packages.every((name) => existsSync(join(root, name, 'node_modules')))
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  console.log(`Installing with ${packageManager} …`)
  run('npx', ['-y', packageManager, 'install', '--frozen-lockfile'], {
    cwd: root,
    // A machine that runs us in production needs the tools that build us all the same.
    env: { ...process.env, NODE_ENV: 'development', CI: 'true' },
  })
  writeFileSync(stamp, wanted)
}

/** Runs a command in this terminal. Ends the process with the command's code when it fails. */
export function run(command, args, options) {
  const shell = process.platform === 'win32'
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    stdio: 'inherit',
    shell,
    ...options,
  })
  if (status === 0) return
  // What a quiet command had to say matters only now.
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  console.error(`${[command, ...args].join(' ')} failed${error ? `: ${error.message}` : ''}`)
  process.exit(status ?? 1)
}

/** The lockfile and every manifest; another Node may need other binaries. */
function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) {
    hash.update(readFileSync(join(root, name)))
  }
  for (const name of packages) hash.update(readFileSync(join(root, name, 'package.json')))
  return hash.digest('hex')
}
