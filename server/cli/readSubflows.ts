import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Subflows } from '@alur/flows'
import { parseFlow, readText } from './readFlow.ts'

/** The flows in the folder of a file that its steps may call. A file that is no flow is left out. */
export async function readSubflows(file: string): Promise<Subflows> {
  const folder = dirname(file)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.flow.json'))
  const parsed = await Promise.all(
    names.map(async (name) => parseFlow(await readText(join(folder, name)))),
  )
  return new Map(
    parsed.flatMap((one) => {
      const isCallable = one.ok && one.document.triggers.some(({ kind }) => kind === 'call')
      return isCallable ? [[one.document.id, one.document] as const] : []
    }),
  )
}
