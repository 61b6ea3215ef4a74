import { z } from 'zod'
import { FORMAT } from './flowDocument.ts'
import type { DocumentProblem } from './problem.ts'

type Json = Record<string, unknown>

/** One step for each past format: `upgrades[1]` turns format 1 into format 2. */
const upgrades: Record<number, (document: Json) => Json> = {}

const Versioned = z.looseObject({ format: z.int().min(1) })

/** Brings a document of any past format to the present one; a future one is refused in words. */
export function upgradeDocument(
  json: unknown,
  steps: Record<number, (document: Json) => Json> = upgrades,
  present: number = FORMAT,
): { ok: true; json: unknown } | { ok: false; problems: DocumentProblem[] } {
  const read = Versioned.safeParse(json)
  if (!read.success) return refuse('This is not an Alur flow: it has no format number.')
  let document: Json = read.data
  let { format } = read.data
  if (format > present) {
    return refuse(
      `This flow has format ${format}, made by a newer Alur; this one reads up to ${present}.`,
    )
  }
  while (format < present) {
    const step = steps[format]
    if (!step) return refuse(`Format ${format} can no longer be read.`)
    format += 1
    document = { ...step(document), format }
  }
  return { ok: true, json: document }
}

function refuse(message: string): { ok: false; problems: DocumentProblem[] } {
  return { ok: false, problems: [{ path: 'format', message }] }
}
