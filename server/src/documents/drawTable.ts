import type { DocumentContent } from '@alur/flows'
import { BOLD, keepTogether, printable, REGULAR, type Sheet } from './sheet.ts'

type Table = Extract<DocumentContent['blocks'][number], { kind: 'table' }>

const SIZE_PT = 8.5
const GAP_PT = 8
const LEAST_COLUMN_PT = 36
/** Enough rows to know how wide the columns are; a statement may have thousands. */
const MEASURED_ROWS = 200

/** Draws a table over as many pages as it needs; each begins with the titles of the columns. */
export function drawTable(sheet: Sheet, { columns, rows }: Table): void {
  if (columns.length === 0) return
  const { pdf } = sheet
  const texts = rows.map((row) => columns.map((_, index) => printable(row[index] ?? '')))
  const titles = columns.map(({ title }) => printable(title))
  const widths = columnWidths(sheet, titles, texts)
  const grid: Grid = { sheet, widths, isNumber: columns.map(({ isNumber }) => isNumber) }
  const head = () => drawRow(grid, titles, BOLD)
  keepTogether(sheet, 2 * rowHeight(grid, titles, BOLD) + 20)
  head()
  for (const row of texts) {
    const page = pdf.page
    keepTogether(sheet, rowHeight(grid, row, REGULAR) + 4)
    if (pdf.page !== page) head()
    drawRow(grid, row, REGULAR)
  }
  pdf.y += 10
}

type Grid = { sheet: Sheet; widths: number[]; isNumber: boolean[] }

/** As wide as the longest text wants; when the page is too narrow, the widest give way. */
function columnWidths({ pdf, width }: Sheet, titles: string[], rows: string[][]): number[] {
  const measured = rows.slice(0, MEASURED_ROWS)
  const wanted = titles.map((title, index) => {
    const texts = measured.map((row) => row[index] ?? '')
    const longest = Math.max(
      pdf.font(BOLD).fontSize(SIZE_PT).widthOfString(title),
      ...texts.map((text) => pdf.font(REGULAR).widthOfString(text)),
    )
    return Math.max(longest + GAP_PT, LEAST_COLUMN_PT)
  })
  const fitting = levelled(wanted, width)
  const total = fitting.reduce((sum, one) => sum + one, 0)
  return fitting.map((one) => (one * width) / total)
}

/** Cuts the largest down to one height, so that all together fit: amounts and dates stay whole. */
function levelled(wanted: number[], room: number): number[] {
  let left = room
  let cut = Number.POSITIVE_INFINITY
  const ascending = wanted.toSorted((a, b) => a - b)
  ascending.forEach((one, index) => {
    const share = left / (ascending.length - index)
    if (one > share) cut = Math.min(cut, share)
    left -= Math.min(one, cut)
  })
  return wanted.map((one) => Math.min(one, cut))
}

function rowHeight({ sheet: { pdf }, widths }: Grid, texts: string[], font: string): number {
  pdf.font(font).fontSize(SIZE_PT)
  const heights = texts.map((text, index) =>
    pdf.heightOfString(text || ' ', { width: (widths[index] ?? 0) - GAP_PT }),
  )
  return Math.max(...heights)
}

function drawRow(grid: Grid, texts: string[], font: string): void {
  const { sheet, widths, isNumber } = grid
  const { pdf, left, width } = sheet
  const height = rowHeight(grid, texts, font)
  const top = pdf.y
  let x = left
  pdf.font(font).fontSize(SIZE_PT).fillColor('#000')
  texts.forEach((text, index) => {
    const cell = widths[index] ?? 0
    const align = isNumber[index] ? 'right' : 'left'
    pdf.text(text, x, top, { width: cell - GAP_PT, align })
    x += cell
  })
  const line = top + height + 2
  const right = left + width - GAP_PT
  pdf
    .moveTo(left, line)
    .lineTo(right, line)
    .lineWidth(font === BOLD ? 1 : 0.25)
  pdf.strokeColor('#999').stroke()
  pdf.y = line + 3
}
