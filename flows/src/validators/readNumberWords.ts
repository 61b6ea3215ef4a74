import { type Reading, refused, understood } from './reading.ts'

/** Whole numbers in words, Indonesian or English, below a million millions: `dua puluh lima juta`. */
export function readNumberWords(text: string): Reading {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  if (words.length === 0) return refused('empty')
  if (words.length === 1 && (words[0] === 'nol' || words[0] === 'zero')) return understood('0')
  const reader = { words: withoutJoins(words), at: 0 }
  let total = 0
  let smallest = Number.POSITIVE_INFINITY
  while (reader.at < reader.words.length) {
    const part = readPart(reader)
    // Scales go down, `juta` before `ribu`, and each is named once.
    if (part === undefined || part.scale >= smallest) return refused('format')
    smallest = part.scale
    total += part.count * part.scale
  }
  return total === 0 ? refused('format') : understood(String(total))
}

type Reader = { words: string[]; at: number }

const UNITS = numbered(
  ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
)
const TEENS = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index) => [word, index + 10] as const),
])
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)
const SCALES = new Map([
  ['ribu', 1e3],
  ['thousand', 1e3],
  ['juta', 1e6],
  ['million', 1e6],
  ['miliar', 1e9],
  ['milyar', 1e9],
  ['billion', 1e9],
])
const HUNDREDS = ['ratus', 'hundred']

function numbered(...lists: string[][]): Map<string, number> {
  return new Map(lists.flatMap((list) => list.map((word, index) => [word, index + 1] as const)))
}

/** `one hundred and five` without its `and`, which may join two words and not stand at an end. */
function withoutJoins(words: string[]): string[] {
  return words.filter((word, at) => word !== 'and' || at === 0 || at === words.length - 1)
}

/** One count with its scale: `dua puluh lima juta`, `sejuta`, or a count alone. */
function readPart(reader: Reader): { count: number; scale: number } | undefined {
  const word = reader.words[reader.at] ?? ''
  const single = word.startsWith('se') ? SCALES.get(word.slice(2)) : undefined
  if (single !== undefined) {
    reader.at += 1
    return { count: 1, scale: single }
  }
  const count = readCount(reader)
  if (count === undefined) return undefined
  const scale = SCALES.get(reader.words[reader.at] ?? '')
  if (scale === undefined) return { count, scale: 1 }
  reader.at += 1
  return { count, scale }
}

/** A number from 1 to 999. */
function readCount(reader: Reader): number | undefined {
  const hundreds = readHundreds(reader)
  const rest = readBelowHundred(reader)
  if (hundreds === undefined && rest === undefined) return readArticle(reader)
  return (hundreds ?? 0) + (rest ?? 0)
}

function readHundreds(reader: Reader): number | undefined {
  const [word = '', next = ''] = reader.words.slice(reader.at)
  if (word === 'seratus') {
    reader.at += 1
    return 100
  }
  const unit = UNITS.get(word) ?? (word === 'a' ? 1 : undefined)
  if (unit === undefined || !HUNDREDS.includes(next)) return undefined
  reader.at += 2
  return unit * 100
}

function readBelowHundred(reader: Reader): number | undefined {
  const [word = '', next = ''] = reader.words.slice(reader.at)
  const teen = TEENS.get(word)
  const tens = TENS.get(word)
  const unit = UNITS.get(word)
  if (teen === undefined && tens === undefined && unit === undefined) return undefined
  reader.at += 1
  if (teen !== undefined) return teen
  if (tens !== undefined) return tens + readUnit(reader)
  if (next === 'belas' || next === 'puluh') reader.at += 1
  if (next === 'belas') return 10 + (unit ?? 0)
  return next === 'puluh' ? (unit ?? 0) * 10 + readUnit(reader) : unit
}

function readUnit(reader: Reader): number {
  const unit = UNITS.get(reader.words[reader.at] ?? '')
  if (unit !== undefined) reader.at += 1
  return unit ?? 0
}

/** `a million`: the article counts only before a scale. */
function readArticle(reader: Reader): number | undefined {
  const [word, next = ''] = reader.words.slice(reader.at)
  if (word !== 'a' || !SCALES.has(next)) return undefined
  reader.at += 1
  return 1
}
