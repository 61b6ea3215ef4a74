import { GraphError } from '../graphErrors.ts'
import {
  allowOnly,
  type Param,
  pathOf,
  readList,
  readObject,
  readOptionalText,
  readText,
  requireUnique,
} from './readParam.ts'

const code = 131009
/** In all sections together, not in each. */
const maxRows = 10

export function listContent(param: Param) {
  const action = readObject(param, 'action')
  allowOnly(action, ['button', 'sections'])
  const button = readText(action, 'button', { max: 20, code })
  const found = readList(action, 'sections', { min: 1, max: 10 })
  const sections = found.map((section) => readSection(section, found.length > 1))
  const rows = sections.flatMap((section) => section.rows)
  if (rows.length > maxRows) {
    throw new GraphError(code, `Total row count exceeds the allowed ${maxRows} rows.`)
  }
  requireUnique(
    rows.map(({ id }) => id),
    pathOf(action, 'sections'),
  )
  return { kind: 'list' as const, list: { button, sections } }
}

function readSection(section: Param, needsTitle: boolean) {
  allowOnly(section, ['title', 'rows'])
  const rule = { max: 24, code }
  const title = needsTitle
    ? readText(section, 'title', rule)
    : readOptionalText(section, 'title', rule)
  const rows = readList(section, 'rows', { min: 1, max: maxRows }).map(readRow)
  return { ...(title === undefined ? {} : { title }), rows }
}

function readRow(row: Param) {
  allowOnly(row, ['id', 'title', 'description'])
  const description = readOptionalText(row, 'description', { max: 72, code })
  return {
    id: readText(row, 'id', { max: 200, code }),
    title: readText(row, 'title', { max: 24, code }),
    ...(description === undefined ? {} : { description }),
  }
}
