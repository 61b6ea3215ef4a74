import type { DocumentContent } from '@alur/flows'
import PDFDocument from 'pdfkit'
import { drawTable } from './drawTable.ts'
import { A4_MARGINS, BOLD, keepTogether, printable, REGULAR, type Sheet } from './sheet.ts'

const FOOT_PT = 36
/** Labels take this part of the width, values the rest. */
const LABEL_PART = 0.4

type Block = DocumentContent['blocks'][number]

/** Writes a document as PDF, on as many pages as it needs. `at`, in ms, is when it was made. */
export async function renderPdf(content: DocumentContent, at: number): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: A4_MARGINS,
    bufferPages: true,
    lang: content.language,
    displayTitle: true,
    info: { Title: printable(content.title), CreationDate: new Date(at), Producer: 'Alur' },
    font: REGULAR,
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((done, fail) => {
    pdf.on('end', done)
    pdf.on('error', fail)
  })
  const sheet: Sheet = { pdf, left: A4_MARGINS.left, width: pdf.page.width - 112 }
  write(sheet, content.title, { font: BOLD, size: 17, after: 14 })
  for (const block of content.blocks) drawBlock(sheet, block)
  numberPages(sheet)
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

function drawBlock(sheet: Sheet, block: Block): void {
  switch (block.kind) {
    case 'heading':
      keepTogether(sheet, 60)
      write(sheet, block.text, { font: BOLD, size: 12, before: 6, after: 6 })
      break
    case 'paragraph':
      write(sheet, block.text, { font: REGULAR, size: 10, after: 8 })
      break
    case 'lines':
      drawLines(sheet, block.lines)
      break
    case 'table':
      drawTable(sheet, block)
      break
  }
}

type Look = { font: string; size: number; before?: number; after: number }

function write(sheet: Sheet, text: string, { font, size, before = 0, after }: Look): void {
  const { pdf, left, width } = sheet
  pdf.font(font).fontSize(size)
  pdf.y += before
  pdf.text(printable(text), left, pdf.y, { width, lineGap: 2 })
  pdf.y += after
}

function drawLines(sheet: Sheet, lines: { label: string; value: string }[]): void {
  const { pdf, left, width } = sheet
  const labelWidth = width * LABEL_PART - 10
  const valueWidth = width * (1 - LABEL_PART)
  for (const line of lines) {
    const label = printable(line.label)
    const value = printable(line.value)
    pdf.fontSize(10)
    const height = Math.max(
      pdf.font(REGULAR).heightOfString(label, { width: labelWidth }),
      pdf.font(BOLD).heightOfString(value, { width: valueWidth }),
    )
    keepTogether(sheet, height)
    const top = pdf.y
    pdf.font(REGULAR).fillColor('#555').text(label, left, top, { width: labelWidth })
    pdf.font(BOLD).fillColor('#000')
    pdf.text(value, left + width * LABEL_PART, top, { width: valueWidth })
    pdf.y = Math.max(pdf.y, top + height) + 5
  }
  pdf.y += 6
}

function numberPages({ pdf, left, width }: Sheet): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page)
    // Below the margin: with it in place the number would begin a page of its own.
    pdf.page.margins.bottom = 0
    pdf.font(REGULAR).fontSize(8).fillColor('#555')
    const place = pdf.page.height - FOOT_PT
    pdf.text(`${page + 1} / ${count}`, left, place, { width, align: 'right', lineBreak: false })
  }
}
