import { templateParts } from '@alur/flows'

/** A piece of a line: words, or a formula that is filled in while talking. */
export type Run = { text: string; isFormula: boolean }
export type Line = Run[]

/** Widths of Inter in parts of the font size, a little on the wide side. */
const NARROW = /[ijlI.,:;'’|!()[\]\s]/
const MIDDLE = /[frt"“”*-]/
const WIDE = /[mwMW@%]/
const TALL = /[A-Z0-9&#?=+]/

const LONGEST_FORMULA = 26
/** Stand for a formula and for the seams between parts; no author can type them. */
const FORMULA = '\uE000'
const GAP = '\uE001'
const CHIP_PADDING = 10

/** The width of a text in px, near enough to break lines without a browser. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width * fontSize
}

function characterWidth(character: string): number {
  if (NARROW.test(character)) return 0.3
  if (MIDDLE.test(character)) return 0.42
  if (WIDE.test(character)) return 0.9
  if (TALL.test(character)) return 0.68
  return (character.codePointAt(0) ?? 0) > 0x2000 ? 1.25 : 0.58
}

type Measure = { width: number; fontSize: number; lines: number }

/** Breaks a text with formulas into at most `lines` lines; what does not fit ends in an ellipsis. */
export function wrapText(source: string, measure: Measure): Line[] {
  const lines: Line[] = []
  let line: Line = []
  let room = measure.width
  const next = () => {
    const tidied = tidy(line)
    if (tidied.length > 0) lines.push(tidied)
    line = []
    room = measure.width
  }
  for (const piece of piecesOf(source)) {
    if (piece === 'break') {
      if (line.length > 0) next()
      continue
    }
    for (const part of split(piece, measure)) {
      const width = runWidth(part, measure.fontSize)
      if (width > room && line.length > 0) next()
      line.push(part)
      room -= width
    }
  }
  if (line.length > 0) next()
  return clamp(lines, measure)
}

function piecesOf(source: string): (Run | 'break')[] {
  const parts = templateParts(source)
  // Marks may stand on both sides of a formula, so they are taken off the whole text at once.
  const whole = parts.map(({ text, formula }) => (formula ? FORMULA : text)).join(GAP)
  const texts = withoutMarks(whole).split(GAP)
  return parts.flatMap(({ formula }, index): (Run | 'break')[] => {
    if (formula) return [{ text: shortened(formula.source.trim()), isFormula: true }]
    return (texts[index] ?? '')
      .split(/(\n)|(?<=[ \t])/)
      .filter((word) => word !== undefined && word !== '')
      .map((word) => (word === '\n' ? 'break' : { text: word, isFormula: false }))
  })
}

/** WhatsApp's marks for bold, italic and struck text are not drawn on the canvas. */
function withoutMarks(text: string): string {
  return text.replace(/([*_~])(?=\S)([^*_~\n]*?\S)\1/g, '$2')
}

function shortened(formula: string): string {
  return formula.length > LONGEST_FORMULA ? `${formula.slice(0, LONGEST_FORMULA - 1)}…` : formula
}

/** A word wider than a line is broken anywhere. */
function split(run: Run, { width, fontSize }: Measure): Run[] {
  if (run.isFormula || runWidth(run, fontSize) <= width) return [run]
  const parts: Run[] = []
  let text = ''
  for (const character of run.text) {
    if (text !== '' && textWidth(text + character, fontSize) > width) {
      parts.push({ text, isFormula: false })
      text = ''
    }
    text += character
  }
  return [...parts, { text, isFormula: false }]
}

function runWidth({ text, isFormula }: Run, fontSize: number): number {
  return textWidth(isFormula ? text : text.trimEnd(), fontSize) + (isFormula ? CHIP_PADDING : 4)
}

function clamp(lines: Line[], { lines: most }: Measure): Line[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.at(-1) ?? []
  const end = last.at(-1)
  const cut =
    end && !end.isFormula
      ? [...last.slice(0, -1), { ...end, text: `${end.text.trimEnd()}…` }]
      : [...last, { text: '…', isFormula: false }]
  return [...kept.slice(0, -1), cut]
}

/** Neighbouring words become one run, and a line never begins or ends with a space. */
function tidy(line: Line): Line {
  const runs: Line = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last && !last.isFormula && !run.isFormula) last.text += run.text
    else runs.push({ ...run })
  }
  const first = runs[0]
  const last = runs.at(-1)
  if (first && !first.isFormula) first.text = first.text.trimStart()
  if (last && !last.isFormula) last.text = last.text.trimEnd()
  return runs.filter(({ text }) => text !== '')
}
