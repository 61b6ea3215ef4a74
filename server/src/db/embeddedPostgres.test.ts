import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../../testing/temporaryFolder.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embeddedPostgres.ts'

const lines: string[] = []
const say = (line: string) => lines.push(line)

describe('the embedded PostgreSQL', () => {
  let parent: TemporaryFolder
  let dataDir: string
  let children: ChildProcess[] = []

  beforeAll(async () => {
    parent = await temporaryFolder()
    dataDir = join(parent.path, 'deep', 'data')
  })

  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    children = []
    await parent.remove()
  })

  it('is made once, keeps what is written and stops', async () => {
    const first = await startEmbeddedPostgres({ dataDir, say })
    await query(first.url, 'create table kept (word text)')
    await query(first.url, "insert into kept values ('pinjaman 😀')")
    await first.stop()
    await expect(query(first.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)

    const second = await startEmbeddedPostgres({ dataDir, say })
    expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'pinjaman 😀' }])
    await second.stop()
    expect(lines.filter((line) => line.startsWith('Preparing'))).toHaveLength(1)
  })

  it('asks for its password, which only its owner may read, and writes through to the disk', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, say })
    const wrong = postgres.url.replace(/alur:[^@]+@/, 'alur:wrong@')
    await expect(query(wrong, 'select 1')).rejects.toThrow(/password/)
    const { mode } = await stat(join(await rootOf(postgres), '..', 'password'))
    expect(mode & 0o777).toBe(0o600)
    expect(await query(postgres.url, 'show fsync')).toEqual([{ fsync: 'on' }])
    await postgres.stop()
  })

  it('is adopted after its server was killed', async () => {
    const child = serve(dataDir)
    children.push(child)
    const url = await firstLine(child)
    await query(url, "insert into kept values ('before the kill')")
    child.kill('SIGKILL')
    const adopted = await startEmbeddedPostgres({ dataDir, say })
    expect(adopted.url).toBe(url)
    expect(await query(url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }])
    await adopted.stop()
  })

  it('is started again when it is killed, and is ours as before', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir, say })
    const pidFile = await readFile(join(await rootOf(postgres), 'postmaster.pid'), 'utf8')
    process.kill(Number(pidFile.split('\n')[0]), 'SIGKILL')
    await vi.waitFor(() => expect(lines).toContain('PostgreSQL is back'), { timeout: 15_000 })
    expect(await query(postgres.url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }])
    await expect(startEmbeddedPostgres({ dataDir, say })).rejects.toThrow(/Another Alur server/)
    await postgres.stop()
    await expect(query(postgres.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('refuses a second server on the same data', async () => {
    const first = await startEmbeddedPostgres({ dataDir, say })
    await expect(startEmbeddedPostgres({ dataDir, say })).rejects.toThrow(/Another Alur server/)
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await first.stop()
  })

  it('moves to where its account can go when root’s folder is closed to it', async () => {
    const closed = await temporaryFolder()
    await chmod(closed.path, 0o700)
    const postgres = await startEmbeddedPostgres({ dataDir: closed.path, say })
    const data = await rootOf(postgres)
    const isRoot = process.getuid?.() === 0
    expect(data).toMatch(isRoot ? /^\/var\/lib\/alur\/[0-9a-f]{12}\/data$/ : closed.path)
    await postgres.stop()
    await rm(join(data, '..'), { recursive: true })
    await closed.remove()
  })

  it('starts over a lock file whose process is gone or is another program', async () => {
    const before = await startEmbeddedPostgres({ dataDir, say })
    const data = await rootOf(before)
    await before.stop()
    for (const pid of [2 ** 22 - 7, process.pid]) {
      await writeFile(join(data, 'postmaster.pid'), `${pid}\n${data}\n1\n1\n\n127.0.0.1\n`)
      const after = await startEmbeddedPostgres({ dataDir, say })
      expect(await query(after.url, 'select count(*)::int as n from kept')).toEqual([{ n: 2 }])
      await after.stop()
    }
  })
})

async function rootOf({ url }: EmbeddedPostgres): Promise<string> {
  const [row] = await query(url, 'show data_directory')
  return (row as { data_directory: string }).data_directory
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function serve(dataDir: string): ChildProcess {
  const module = new URL('./embeddedPostgres.ts', import.meta.url).href
  const script = `const { startEmbeddedPostgres } = await import('${module}')
    const { url } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, say() {} })
    console.log(url)
    setInterval(() => {}, 1000)`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: new URL('../..', import.meta.url),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()))
    child.once('exit', () => reject(new Error('The process ended before it said anything')))
  })
}
