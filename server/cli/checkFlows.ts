import { type Finding, proveFlow, stopsPublishing } from '@alur/flows'
import { parseFlow, readText } from './readFlow.ts'
import { readSubflows } from './readSubflows.ts'

type Checked = { file: string; problems: { path: string; message: string }[]; findings: Finding[] }

/** Says what is wrong with each file; 1 when anything would stop it from being published. */
export async function checkFlows(files: string[], { json }: { json: boolean }): Promise<number> {
  const checked = await Promise.all(files.map(checkFile))
  process.stdout.write(json ? `${JSON.stringify(checked, null, 2)}\n` : checked.map(tell).join(''))
  return checked.every(isSound) ? 0 : 1
}

async function checkFile(file: string): Promise<Checked> {
  const parsed = parseFlow(await readText(file))
  if (!parsed.ok) return { file, problems: parsed.problems, findings: [] }
  return { file, problems: [], findings: proveFlow(parsed.document, await readSubflows(file)) }
}

function isSound({ problems, findings }: Checked): boolean {
  return problems.length === 0 && !findings.some(stopsPublishing)
}

function tell({ file, problems, findings }: Checked): string {
  const lines = [
    ...problems.map(({ path, message }) => `${path || 'file'}: ${message}`),
    ...findings.map(({ rule, severity, node, field, path, message }) => {
      const place = [node, field].filter(Boolean).join(' ') || 'flow'
      const way = path ? ` (on the way ${path.join(' → ')})` : ''
      return `${severity} ${rule} at ${place}: ${message.en}${way}`
    }),
  ]
  if (lines.length === 0) return `${file}: nothing found\n`
  return `${file}:\n${lines.map((line) => `  ${line}\n`).join('')}`
}
