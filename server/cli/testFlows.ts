import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import {
  compileFlow,
  type ExitCoverage,
  exitCoverage,
  type FlowDocument,
  type KindCoverage,
  kindCoverage,
  loadMachine,
  type OwnExit,
  ownExits,
  playScenario,
  Scenario,
  type Subflows,
} from '@alur/flows'
import { z } from 'zod'
import { kindTable } from './kindTable.ts'
import { readFlow, readText } from './readFlow.ts'
import { readSubflows } from './readSubflows.ts'
import { UsageError } from './usageError.ts'

type Played = {
  document: FlowDocument
  scenarios: { name: string; passed: boolean; failure?: { step: number; message: string } }[]
  taken: OwnExit[]
}
type Tested = { flow: string; scenarios: Played['scenarios']; exits: ExitCoverage }

/**
 * Plays every scenario beside the flows; 1 when one fails. Exits that none takes are listed: those of
 * called flows are also taken by their callers.
 */
export async function testFlows(paths: string[], { json }: { json: boolean }): Promise<number> {
  const files = (await Promise.all(paths.map(flowsAt))).flat()
  if (files.length === 0) throw new UsageError('There is no *.flow.json there.')
  const played: Played[] = []
  for (const file of files) {
    const parsed = await readFlow(file)
    if (!parsed.ok) continue
    const scenarios = await scenariosOf(file, parsed.document)
    played.push(playAll(parsed.document, scenarios, await readSubflows(file)))
  }
  const taken = played.flatMap((one) => one.taken)
  const flows = played.map(({ document, scenarios }): Tested => {
    return { flow: document.id, scenarios, exits: exitCoverage(document, taken) }
  })
  const documents = played.map(({ document }) => document)
  report(flows, kindCoverage(documents, taken), json)
  const hasFailed = flows.some(({ scenarios }) => scenarios.some(({ passed }) => !passed))
  return hasFailed || played.length < files.length ? 1 : 0
}

function report(flows: Tested[], kinds: KindCoverage[], json: boolean): void {
  const text = json
    ? `${JSON.stringify({ flows, kinds }, null, 2)}\n`
    : `${flows.map(tell).join('')}${kindTable(kinds)}`
  process.stdout.write(text)
}

async function flowsAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UsageError(`There is nothing at ${path}.`)
  if (!found.isDirectory()) return [path]
  const names = await readdir(path)
  return names.filter((name) => name.endsWith('.flow.json')).map((name) => join(path, name))
}

/** A flow that only others call may have none of its own. */
async function scenariosOf(file: string, { triggers }: FlowDocument): Promise<Scenario[]> {
  const beside = file.replace(/\.flow\.json$/, '.scenario.json')
  const isOnlyCalled = triggers.every(({ kind }) => kind === 'call')
  if (isOnlyCalled && !(await stat(beside).catch(() => undefined))) return []
  const read = z.array(Scenario).safeParse(JSON.parse(await readText(beside)))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new UsageError(`${beside}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function playAll(document: FlowDocument, scenarios: Scenario[], subflows: Subflows): Played {
  const machine = loadMachine(compileFlow(document, subflows))
  const played = scenarios.map((scenario) => ({
    name: scenario.name,
    ...playScenario(machine, document.triggers, scenario),
  }))
  return {
    document,
    scenarios: played.map(({ name, passed, failure }) => ({
      name,
      passed,
      ...(failure ? { failure } : {}),
    })),
    taken: played.flatMap(({ exits }) => ownExits(document, subflows, exits)),
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
