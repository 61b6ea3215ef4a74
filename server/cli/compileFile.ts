import { compileFlow } from '@alur/flows'
import { readFlow } from './readFlow.ts'
import { UsageError } from './usageError.ts'

/** Prints the machine: bare XState's `createMachine` takes it as it is. */
export async function compileFile([file, ...more]: string[]): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to compile.')
  const parsed = await readFlow(file)
  if (!parsed.ok) return 1
  process.stdout.write(`${JSON.stringify(compileFlow(parsed.document), null, 2)}\n`)
  return 0
}
