import type { Words } from '../document/words.ts'
import { quote } from './expression.ts'
import { KEYWORDS } from './keywords.ts'
import type { FormulaProblem } from './values.ts'

/** Habits from spreadsheets and other languages, longest first, with what is written here instead. */
const INSTEAD: [slip: string, write: string][] = [
  ['==', '='],
  ['<>', '!='],
  ['=<', '<='],
  ['=>', '>='],
  ['&&', 'and'],
  ['||', 'or'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '!='],
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['–', '-'],
  ['^', '**'],
  ['“', '"'],
  ['”', '"'],
  ['‘', "'"],
  ['’', "'"],
  [';', ','],
  ['!', 'not'],
]

/** A known habit at the place where reading failed, with what to write instead. */
export function slipAt(source: string, at: number): FormulaProblem | undefined {
  return (
    openQuote(source, at) ??
    separators(source, at) ??
    capitals(source, at) ??
    percentage(source, at) ??
    otherSign(source, at)
  )
}

function otherSign(source: string, at: number): FormulaProblem | undefined {
  for (const [slip, write] of INSTEAD) {
    // Of a sign of two characters the first may have been read as one of ours.
    const from = [at, at - 1].find((start) => start >= 0 && source.startsWith(slip, start))
    if (from === undefined || (slip.length === 1 && from !== at)) continue
    return { from, to: from + slip.length, message: writeInstead(write, slip) }
  }
  return undefined
}

function openQuote(source: string, at: number): FormulaProblem | undefined {
  if (!/^@?["']/.test(source.slice(at))) return undefined
  return {
    from: at,
    to: source.length,
    message: {
      en: 'The text that starts here has no closing quote.',
      id: 'Teks yang mulai di sini belum ditutup tanda kutip.',
    },
  }
}

/** `1.500.000` and `25,000,000`: the part before the second separator was read as a number. */
function separators(source: string, at: number): FormulaProblem | undefined {
  for (const match of source.matchAll(/\d{1,3}([.,]\d{3})+(?!\d)/g)) {
    const to = match.index + match[0].length
    if (at <= match.index || at > to) continue
    const plain = match[0].replace(/[.,]/g, '')
    return { from: match.index, to, message: writeInstead(plain, match[0]) }
  }
  return undefined
}

/** `IF`, `AND`: read as a name, so the failure shows one word later. */
function capitals(source: string, at: number): FormulaProblem | undefined {
  for (const match of source.matchAll(/[A-Za-z_][\w.]*/g)) {
    const word = match[0]
    if (match.index > at) return undefined
    if (KEYWORDS.includes(word) || !KEYWORDS.includes(word.toLowerCase())) continue
    const message = writeInstead(word.toLowerCase(), word)
    return { from: match.index, to: match.index + word.length, message }
  }
  return undefined
}

function percentage(source: string, at: number): FormulaProblem | undefined {
  if (source[at] !== '%') return undefined
  return {
    from: at,
    to: at + 1,
    message: {
      en: 'Write a percentage as a fraction: 0.35 for 35%.',
      id: 'Tulis persen sebagai pecahan: 0.35 untuk 35%.',
    },
  }
}

function writeInstead(write: string, slip: string): Words {
  return {
    en: `Write ${quote(write)} instead of ${quote(slip)}.`,
    id: `Tulis ${quote(write)}, bukan ${quote(slip)}.`,
  }
}
