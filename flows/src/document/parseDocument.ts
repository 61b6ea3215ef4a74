import { FlowDocument } from './flowDocument.ts'
import { integrityProblems } from './integrity.ts'
import type { DocumentProblem } from './problem.ts'
import { unstorableTexts } from './unstorableTexts.ts'
import { upgradeDocument } from './upgradeDocument.ts'

export type ParsedDocument =
  | { ok: true; document: FlowDocument }
  | { ok: false; problems: DocumentProblem[] }

/**
 * Reads a flow from JSON: brings older formats up to date, checks the shape and that every reference
 * leads somewhere. A draft may be unfinished (open exits, empty texts); that is for `proveFlow`.
 */
export function parseDocument(json: unknown): ParsedDocument {
  const upgraded = upgradeDocument(json)
  if (!upgraded.ok) return upgraded
  const parsed = FlowDocument.safeParse(upgraded.json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.'),
      message,
    }))
    return { ok: false, problems }
  }
  const problems = [...unstorableTexts(parsed.data), ...integrityProblems(parsed.data)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, document: parsed.data }
}
