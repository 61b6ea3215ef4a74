import { foldTyped } from './foldTyped.ts'
import { readNumberWords } from './readNumberWords.ts'

/** The longest list that anybody counts through in a chat. */
const LONGEST_LIST = 50
/** Longer than any way to name a place in a list. */
const LONGEST = 60

/** Words before a place: `yang kedua`, `nomor 2`, `pilihan kedua`, `the second`. */
const BEFORE = new RegExp(
  `^(?:(?:${[
    'yang|yg|nomor|nomer|no(?! one$)|pilihan|pilih|opsi|angka|urutan|ke|saya|aku|mau',
    "the|number|num|nr|option|choice|choose|pick|take|want|item|i|i'll",
  ].join('|')})(?:\\.? |\\.?(?=\\d))|# ?)`,
)
/** Words behind it: `the second one`, `nomor dua saja`. */
const AFTER = / (?:one|option|choice|item|saja|aja|dong|deh|ya|yah|please|pls)$/

/**
 * Which of a list the customer names, counted from 1, or -1 for the last: `2`, `dua`, `yang kedua`, `no. 2`,
 * `the second one`, `terakhir`. Both languages are heard, whatever the conversation's is; undefined for
 * anything else and beyond 50.
 */
export function readOrdinal(text: string, _language: string): number | undefined {
  const typed = plainWords(text)
  if (typed === '' || typed.length > LONGEST) return undefined
  const named = withoutAll(typed, BEFORE)
  // The whole first: the end of `twenty one` belongs to the number.
  return placeOf(named) ?? placeOf(withoutAll(named, AFTER))
}

/** Small letters and single spaces; keycap emoji, brackets around a number and inner dashes are gone. */
function plainWords(text: string): string {
  return foldTyped(text)
    .replace(/[\ufe0f\u20e3]/g, '')
    .replace(/^\(?([\da-z]{1,20})\)$/, '$1')
    .replace(/(?<=[\da-z])-(?=[\da-z])/g, ' ')
}

function withoutAll(typed: string, words: RegExp): string {
  const rest = typed.replace(words, '')
  return rest === typed ? typed : withoutAll(rest, words)
}

const NAMED = new Map([
  ['pertama', 1],
  ['paling atas', 1],
  ['teratas', 1],
  ['last', -1],
  ['terakhir', -1],
  ['paling akhir', -1],
  ['paling bawah', -1],
  ['terbawah', -1],
])

function placeOf(words: string): number | undefined {
  const named = NAMED.get(words)
  if (named !== undefined) return named
  const digits = /^(\d{1,2})(?: ?(?:st|nd|rd|th))?$/.exec(words)?.[1]
  const spoken = readNumberWords(asCounted(words))
  const place = digits !== undefined ? Number(digits) : spoken.ok ? Number(spoken.value) : 0
  return place >= 1 && place <= LONGEST_LIST ? place : undefined
}

const IRREGULAR = new Map([
  ['first', 'one'],
  ['second', 'two'],
  ['third', 'three'],
  ['fifth', 'five'],
  ['eighth', 'eight'],
  ['ninth', 'nine'],
  ['twelfth', 'twelve'],
])

/** `kedua puluh` as `dua puluh`, `twenty second` as `twenty two`. */
function asCounted(words: string): string {
  return words
    .replace(/^ke(?=[a-z]{3})/, '')
    .replace(
      /[a-z]+$/,
      (last) => IRREGULAR.get(last) ?? last.replace(/ieth$/, 'y').replace(/th$/, ''),
    )
}
