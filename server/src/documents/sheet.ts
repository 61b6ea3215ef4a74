import { createRequire } from 'node:module'

/** The page that is drawn on: `left` and `width` are what lies between the margins, in points. */
export type Sheet = { pdf: PDFKit.PDFDocument; left: number; width: number }

const { resolve } = createRequire(import.meta.url)
/**
 * Embedded, in parts: PDF's own typefaces have no letters beyond Western Europe. Named by their files,
 * since under another name pdfkit reads a file again each time.
 */
export const REGULAR = resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')
export const BOLD = resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')
export const A4_MARGINS = { top: 60, bottom: 64, left: 56, right: 56 }

/** Begins a new page when less than this is left of the present one. */
export function keepTogether({ pdf }: Sheet, height: number): void {
  if (pdf.y + height > pdf.page.height - A4_MARGINS.bottom) pdf.addPage()
}

/** Emoji have no letter form: a reader would see empty boxes. Line breaks stay. */
export function printable(text: string): string {
  return text
    .replace(/\p{Emoji_Presentation}|\p{Regional_Indicator}|\u{fe0f}/gu, '')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}
