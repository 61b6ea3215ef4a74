import { z } from 'zod'
import { LocalizedText } from '../document/content.ts'
import { Decimal } from '../formula/decimal.ts'
import type { DocumentContent } from '../run/call.ts'
import { LabelledValue, lineUses, writtenLines, writtenValue } from './desk.ts'
import type { Locals, Speaker, Use } from './kind.ts'
import { templateUses } from './text.ts'

/** As long as a paragraph or cell of a printed page can be without being a page itself. */
const LONGEST_TEXT = 10_000
const LONGEST_LABEL = 200

const Column = z.strictObject({ title: LocalizedText, formula: z.string().max(2_000) })
type Column = z.infer<typeof Column>

/** A part of a document that is made: what stands below one another on its pages. */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: LocalizedText }),
  z.strictObject({ kind: z.literal('paragraph'), text: LocalizedText }),
  z.strictObject({ kind: z.literal('lines'), lines: z.array(LabelledValue).min(1).max(60) }),
  z.strictObject({
    kind: z.literal('table'),
    /** A formula that gives a list; each item makes a row. */
    list: z.string().max(2_000),
    /** Formulas over `row`, one item of the list. */
    columns: z.array(Column).min(1).max(8),
  }),
])
type Block = z.infer<typeof Block>
type Written = DocumentContent['blocks'][number]

/** The blocks as they read now, in the speaker's language. */
export function writtenBlocks(blocks: Block[], speaker: Speaker): Written[] {
  return blocks.map((block): Written => {
    if (block.kind === 'lines') return { kind: 'lines', lines: writtenLines(block.lines, speaker) }
    if (block.kind === 'table') return writtenTable(block, speaker)
    return { kind: block.kind, text: speaker.text(block.text) }
  })
}

export function blockUses(blocks: Block[]): Use[] {
  return blocks.flatMap((block, index): Use[] => {
    const path = ['blocks', index]
    if (block.kind === 'lines') return lineUses(block.lines, [...path, 'lines'])
    if (block.kind !== 'table') return templateUses(block.text, [...path, 'text'])
    return [
      { path: [...path, 'list'], source: block.list, form: 'formula' },
      ...block.columns.flatMap((column, at) =>
        columnUses(column, block.list, [...path, 'columns', at]),
      ),
    ]
  })
}

export function blockTexts(blocks: Block[]) {
  return blocks.flatMap((block, index) => {
    const path = ['blocks', index]
    if (block.kind === 'lines') {
      return block.lines.map(({ label }, at) => ({
        path: [...path, 'lines', at, 'label'],
        text: label,
        limit: LONGEST_LABEL,
      }))
    }
    if (block.kind === 'table') {
      return block.columns.map(({ title }, at) => ({
        path: [...path, 'columns', at, 'title'],
        text: title,
        limit: LONGEST_LABEL,
      }))
    }
    const limit = block.kind === 'heading' ? LONGEST_LABEL : LONGEST_TEXT
    return [{ path: [...path, 'text'], text: block.text, limit }]
  })
}

function columnUses({ title, formula }: Column, list: string, path: (string | number)[]): Use[] {
  return [
    ...templateUses(title, [...path, 'title']),
    { path: [...path, 'formula'], source: formula, form: 'formula', rowOf: list },
  ]
}

function writtenTable(
  { list, columns }: Extract<Block, { kind: 'table' }>,
  speaker: Speaker,
): Written {
  const rows = speaker.rows(list)
  return {
    kind: 'table',
    columns: columns.map(({ title, formula }) => ({
      title: speaker.text(title),
      isNumber: rows.some((row) => speaker.value(formula, row) instanceof Decimal),
    })),
    rows: rows.map((row) => columns.map(({ formula }) => writtenCell(formula, row, speaker))),
  }
}

/** Set in braces, a formula is written as its type asks in the reader's language. */
function writtenCell(formula: string, row: Locals, speaker: Speaker): string {
  return writtenValue(`{${formula}}`, speaker, row)
}
