import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname

export type Alur = {
  url: string
  dataDir: string
  /** Ends the process at once, as a crash would. */
  kill(): Promise<void>
  stop(): Promise<void>
}

/** Starts the built server as people do, on a free port and with a data folder of its own. */
export async function startAlur(options: {
  dataDir?: string
  port?: number
  env?: NodeJS.ProcessEnv
}): Promise<Alur> {
  // PostgreSQL runs as its own user and must be able to enter the folder.
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'alur-e2e-')))
  const child = spawn(process.execPath, [join(root, 'server/dist/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      ALUR_DATA_DIR: dataDir,
      LOG_LEVEL: 'warn',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await addressOf(child)
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await once(child, 'exit')
  }
  return {
    url,
    dataDir,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** The address the server prints when it is ready; what it printed instead is the error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /http:\/\/[\d.]+:\d+/.exec(printed)?.[0]
      if (printed.includes('Alur is ready') && address) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${printed}`)))
  })
}
