import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SERVER } from '../testing/places.ts'
import { type TemporaryFolder, temporaryFolder } from '../testing/temporaryFolder.ts'

const LIBRARY = join(SERVER, '../flows/library')
const LOAN = join(LIBRARY, 'personal-loan.flow.json')

let folder: TemporaryFolder
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder.remove())

/** The machine of a long flow is more than a megabyte of text. */
const MOST_OUTPUT = 16 * 1024 * 1024

type Ended = { code: number; out: string; errors: string }

function alur(args: string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const program = ['--import', 'tsx', 'cli/main.ts', ...args]
    const child = execFile(
      process.execPath,
      program,
      { cwd: SERVER, maxBuffer: MOST_OUTPUT },
      (error, out, errors) => {
        resolve({ code: error ? Number(error.code) : 0, out, errors })
      },
    )
    child.stdin?.end(input)
  })
}

async function fileOf(name: string, content: string): Promise<string> {
  const path = join(folder.path, name)
  await writeFile(path, content)
  return path
}

describe('alur check', () => {
  it('finds nothing in the loan', async () => {
    expect(await alur(['check', LOAN])).toMatchObject({ code: 0, out: `${LOAN}: nothing found\n` })
  })

  it('names what is wrong, and ends with 1', async () => {
    const loan = JSON.parse(await readFile(LOAN, 'utf8'))
    loan.edges = loan.edges.slice(1)
    const broken = await fileOf('broken.flow.json', JSON.stringify(loan))
    const { code, out } = await alur(['check', broken])
    expect(code).toBe(1)
    expect(out).toContain('error openExit at intro: "Mulai" leads nowhere.')
  })

  it('gives findings as JSON for machines', async () => {
    const file = await fileOf('text.flow.json', 'not json')
    const { code, out } = await alur(['check', '--json', file])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{ file, problems: [{ path: '' }], findings: [] }])
  })
})

describe('alur test', () => {
  it('plays every scenario of the library and takes every exit', async () => {
    const { code, out } = await alur(['test', '--json', LIBRARY])
    expect(code).toBe(0)
    const { flows, kinds } = JSON.parse(out)
    for (const { exits } of flows) expect(exits).toMatchObject({ missing: [] })
    for (const { kind, exits } of kinds) {
      for (const exit of exits) expect([kind, exit.exit, exit.taken > 0]).toContain(true)
    }
    // Hundreds of conversations: seconds on a quiet machine, many more on one that does other work.
  }, 180_000)

  it('tells the step that fails, and ends with 1', async () => {
    const file = await fileOf('loan.flow.json', await readFile(LOAN, 'utf8'))
    const [scenario] = JSON.parse(
      await readFile(LOAN.replace('.flow.json', '.scenario.json'), 'utf8'),
    )
    scenario.steps[1] = { bot: 'Good night' }
    await fileOf('loan.scenario.json', JSON.stringify([scenario]))
    const { code, out } = await alur(['test', file])
    expect(code).toBe(1)
    expect(out).toContain('step 2: The bot did not say "Good night"')
  })
})

describe('alur compile, format and play', () => {
  it('prints the machine of a flow', async () => {
    const { code, out } = await alur(['compile', LOAN])
    expect(code).toBe(0)
    const start = { on: { 'trigger.start': { target: '#flow.main.intro' } } }
    expect(JSON.parse(out)).toMatchObject({ id: 'flow', initial: 'start', states: { start } })
  })

  it('brings a flow back into its one form', async () => {
    const text = await readFile(LOAN, 'utf8')
    const file = await fileOf('flat.flow.json', JSON.stringify(JSON.parse(text)))
    expect(await alur(['format', '--check', file])).toMatchObject({ code: 1 })
    expect(await alur(['format', file])).toMatchObject({ code: 0 })
    expect(await readFile(file, 'utf8')).toBe(text)
  })

  it('talks in the terminal', async () => {
    const { code, out } = await alur(['play', LOAN], 'hello\nloan\nsimulate\nstop\n')
    expect(code).toBe(0)
    expect(out).toContain('No word of the flow.')
    expect(out).toContain("Hi Sari, I'm the automated assistant")
    expect(out).toContain('  [Simulate only]')
    expect(out).toContain('Ended: stopped')
  })
})

describe('alur', () => {
  it.each([
    ['no command', [], 'Name a command'],
    ['no file', ['check'], 'Name a command'],
    ['an unknown command', ['fly', LOAN], 'There is no command fly'],
    ['an unknown option', ['check', '--fast', LOAN], '--fast'],
    ['a file that is not there', ['check', '/nowhere/x.flow.json'], 'Cannot read'],
    ['a folder without flows', ['test', SERVER], 'There is no *.flow.json'],
    ['two files to compile', ['compile', LOAN, LOAN], 'Name one file'],
  ])('explains itself and ends with 2 at %s', async (_, args, words) => {
    const { code, errors } = await alur(args)
    expect(code).toBe(2)
    expect(errors).toContain(words)
    expect(errors).toContain('alur check FILE')
  })
})
