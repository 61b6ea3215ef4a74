import { type Decimal, readDecimal } from '../decimal.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { formatPercent } from '../format/formatPercent.ts'
import { formatValue } from '../format/formatValue.ts'
import { FormulaError } from '../formulaError.ts'
import { defineFunction } from './formulaFunction.ts'
import { placesOf } from './inputs.ts'

const places = { name: 'places', type: 'number', optional: true } as const

const number = defineFunction({
  name: 'number',
  params: [{ name: 'x', type: 'amount' }, places],
  returns: 'text',
  about: {
    en: 'A number as the reader writes it: 1,234.5.',
    id: 'Angka sesuai bahasa pembaca: 1.234,5.',
  },
  example: 'number(1234.5, 1)',
  run: ([x, digits], { scope: { language } }) =>
    formatNumber(x, language, digits === undefined ? undefined : placesOf(digits, 0)),
})

const numberOf = defineFunction({
  name: 'number',
  params: [{ name: 'text', type: 'text' }],
  returns: 'number',
  about: {
    en: 'The number that a text of plain digits stands for, such as 1500.25; nothing for any other text.',
    id: 'Angka dari teks berisi digit biasa, misalnya 1500.25; kosong untuk teks lain.',
  },
  example: 'number("1500.25")',
  run: ([text]) => readDecimal(text.trim()) ?? null,
})

const percent = defineFunction({
  name: 'percent',
  params: [{ name: 'x', type: 'number' }, places],
  returns: 'text',
  about: {
    en: 'A fraction as a percentage: 0.3676 is 36.76%.',
    id: 'Pecahan sebagai persen: 0.3676 menjadi 36,76%.',
  },
  example: 'percent(0.3676)',
  run: ([x, digits], { scope: { language } }) => {
    // Two bare numbers cannot be told from a fraction and its places, as two amounts of money can.
    if (digits?.gt(10)) throw noFraction(x, digits)
    return formatPercent(x, language, placesOf(digits, 2))
  },
})

const percentOf = defineFunction({
  name: 'percent',
  params: [{ name: 'part', type: 'money' }, { name: 'whole', type: 'money' }, places],
  returns: 'text',
  about: {
    en: 'One amount of money as a percentage of another.',
    id: 'Suatu jumlah uang sebagai persen dari jumlah lain.',
  },
  example: 'percent(3492000, 9500000, 1)',
  run: ([part, whole, digits], { scope: { language } }) => {
    if (whole.isZero()) throw noWhole()
    return formatPercent(part.div(whole), language, placesOf(digits, 2))
  },
})

const text = defineFunction({
  name: 'text',
  params: [{ name: 'x', type: 'simple' }],
  returns: 'text',
  about: {
    en: 'A value as the reader writes it, to be joined to other texts.',
    id: 'Nilai sesuai bahasa pembaca, untuk disambung ke teks lain.',
  },
  example: 'text(12)',
  run: ([x], { scope }, [type]) => formatValue(x, type ?? 'nothing', scope),
})

const language = defineFunction({
  name: 'language',
  params: [],
  returns: 'text',
  about: {
    en: 'The language that the conversation is in: "en" or "id".',
    id: 'Bahasa percakapan ini: "en" atau "id".',
  },
  example: 'language()',
  run: (_, { scope }) => scope.language,
})

export const formattingFunctions = [text, number, numberOf, percent, percentOf, language]

function noFraction(x: Decimal, whole: Decimal): FormulaError {
  const written = `percent(${x.toFixed()} / ${whole.toFixed()})`
  return new FormulaError({
    en: `Of numbers, percent takes a fraction: for a part of a whole write ${written}.`,
    id: `Untuk angka, percent memerlukan pecahan: untuk bagian dari keseluruhan tulis ${written}.`,
  })
}

function noWhole(): FormulaError {
  return new FormulaError({
    en: 'The whole is zero, so nothing is a percentage of it.',
    id: 'Keseluruhannya nol, jadi tidak ada persennya.',
  })
}
