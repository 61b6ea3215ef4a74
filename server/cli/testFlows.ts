import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  compileFlow,
  exitCoverage,
  type FlowDocument,
  loadMachine,
  playScenario,
  Scenario,
} from '@alur/flows'
import { z } from 'zod'
import { readFlow, readText } from './readFlow.ts'
import { UsageError } from './usageError.ts'

type Tested = {
  flow: string
  scenarios: { name: string; passed: boolean; failure?: { step: number; message: string } }[]
  exits: { taken: number; all: number; missing: string[] }
}

/** Plays every scenario beside the flows; 1 when one fails. Exits that none takes are listed. */
export async function testFlows(paths: string[], { json }: { json: boolean }): Promise<number> {
  const files = (await Promise.all(paths.map(flowsAt))).flat()
  if (files.length === 0) throw new UsageError('There is no *.flow.json there.')
  const results: Tested[] = []
  let code = 0
  for (const file of files) {
    const parsed = await readFlow(file)
    if (!parsed.ok) {
      code = 1
      continue
    }
    const tested = playAll(parsed.document, await scenariosOf(file))
    results.push(tested)
    if (tested.scenarios.some(({ passed }) => !passed)) code = 1
    if (!json) process.stdout.write(tell(tested))
  }
  if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`)
  return code
}

async function flowsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UsageError(`There is nothing at ${path}.`)
  if (!found.isDirectory()) return [path]
  const names = await readdir(path)
  return names.filter((name) => name.endsWith('.flow.json')).map((name) => join(path, name))
}

async function scenariosOf(file: string): Promise<Scenario[]> {
  const beside = file.replace(/\.flow\.json$/, '.scenario.json')
  const read = z.array(Scenario).safeParse(JSON.parse(await readText(beside)))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UsageError(`${beside}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function playAll(document: FlowDocument, scenarios: Scenario[]): Tested {
  const machine = loadMachine(compileFlow(document))
  const played = scenarios.map((scenario) => ({
    name: scenario.name,
    ...playScenario(machine, document.triggers, scenario),
  }))
  return {
    flow: document.id,
    scenarios: played.map(({ name, passed, failure }) => ({
      name,
      passed,
      ...(failure ? { failure } : {}),
    })),
    exits: exitCoverage(
      document,
      played.flatMap(({ exits }) => exits),
    ),
  }
}

function tell({ flow, scenarios, exits }: Tested): string {
  const lines = scenarios.map(({ name, passed, failure }) =>
    passed
      ? `  ok   ${name}`
      : `  FAIL ${name}: step ${(failure?.step ?? 0) + 1}: ${failure?.message}`,
  )
  const share = `${exits.taken} of ${exits.all} exits taken`
  const missing = exits.missing.length > 0 ? `; never: ${exits.missing.join(', ')}` : ''
  return `${flow}:\n${lines.join('\n')}\n  ${share}${missing}\n`
}
