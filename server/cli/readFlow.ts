import { readFile } from 'node:fs/promises'
import { type ParsedDocument, parseDocument } from '@alur/flows'
import { UsageError } from './usageError.ts'

/** Reads a file as text; a file that is not there is a wrong call. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { message } = error as NodeJS.ErrnoException
    throw new UsageError(`Cannot read ${file}: ${message}`)
  }
}

/** The flow in a file, or why it is none. */
export function parseFlow(text: string): ParsedDocument {
  try {
    return parseDocument(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { ok: false, problems: [{ path: '', message: `Not JSON: ${error.message}` }] }
  }
}

/** For commands that need a sound file: its problems are told, then the command ends with 1. */
export async function readFlow(file: string): Promise<ParsedDocument> {
  const parsed = parseFlow(await readText(file))
  if (!parsed.ok) {
    for (const { path, message } of parsed.problems) {
      process.stderr.write(`${file}: ${path ? `${path}: ` : ''}${message}\n`)
    }
  }
  return parsed
}
