import { writeFile } from 'node:fs/promises'
import { formatDocument } from '@alur/flows'
import { readFlow, readText } from './readFlow.ts'

/** Brings flows into their one form; with `check` nothing is written and 1 says that some differ. */
export async function formatFiles(files: string[], { check }: { check: boolean }): Promise<number> {
  let code = 0
  for (const file of files) {
    const parsed = await readFlow(file)
    if (!parsed.ok) {
      code = 1
      continue
    }
    const formatted = formatDocument(parsed.document)
    if (formatted === (await readText(file))) continue
    if (check) code = 1
    else await writeFile(file, formatted)
    process.stdout.write(`${file}: ${check ? 'differs from its one form' : 'rewritten'}\n`)
  }
  return code
}
