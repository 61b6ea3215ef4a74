import { compileFlow } from '@alur/flows'
import { readFlow } from './readFlow.ts'
import { readSubflows } from './readSubflows.ts'
import { UsageError } from './usageError.ts'

/** Prints the machine: bare XState's `createMachine` takes it as it is. */
export async function compileFile([file, ...more]: string[]): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to compile.')
  const parsed = await readFlow(file)
  if (!parsed.ok) return 1
  const machine = compileFlow(parsed.document, await readSubflows(file))
  process.stdout.write(`${JSON.stringify(machine, null, 2)}\n`)
  return 0
}
