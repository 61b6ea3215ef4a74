import { type ChildProcess, spawn } from 'node:child_process'
import { SERVER } from './places.ts'

/** The server as a process of its own, to be killed. */
export type ServerProcess = {
  address: string
  lines: string[]
  /** As a crash does it: no handler runs. */
  kill(): Promise<void>
  /** Asks it to end and gives its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

/** What Node runs: the sources, or what `npm start` runs, once it is built. */
const SOURCES = ['--import', 'tsx', 'src/main.ts']
export const BUILT = ['dist/main.js']

export async function startProcess(
  environment: Record<string, string>,
  program: string[] = SOURCES,
): Promise<ServerProcess> {
  const child = spawnServer(environment, program)
  const { lines, errors } = outputOf(child)
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  await Promise.race([
    untilReady(child, lines),
    exited.then((code) => {
      throw new Error(`The server ended with ${code}: ${errors.join('')}`)
    }),
  ])
  const address = lines.join('\n').match(/Desk\s+(http:\S+?)\/$/m)?.[1]
  if (!address) throw new Error(`The server printed no address: ${lines.join('\n')}`)
  return {
    address,
    lines,
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    end(signal = 'SIGTERM') {
      child.kill(signal)
      return exited
    },
  }
}

/** Runs the server until it ends by itself. */
export async function runProcess(environment: Record<string, string>) {
  const child = spawnServer(environment, SOURCES)
  const { errors } = outputOf(child)
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, errors: errors.join('') }
}

function spawnServer(environment: Record<string, string>, program: string[]): ChildProcess {
  const { PATH, HOME } = process.env
  return spawn(process.execPath, program, {
    cwd: SERVER,
    env: { PATH, HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function outputOf(child: ChildProcess) {
  const lines: string[] = []
  const errors: string[] = []
  child.stdout?.on('data', (bytes: Buffer) => lines.push(...bytes.toString().trimEnd().split('\n')))
  child.stderr?.on('data', (bytes: Buffer) => errors.push(bytes.toString()))
  return { lines, errors }
}

function untilReady(child: ChildProcess, lines: string[]): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.on('data', () => {
      if (lines.some((line) => line.includes('Webhook'))) resolve()
    })
  })
}
