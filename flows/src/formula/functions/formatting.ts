import { formatDate } from '../format/formatDate.ts'
import { formatMoney } from '../format/formatMoney.ts'
import { formatNumber } from '../format/formatNumber.ts'
import { formatPercent } from '../format/formatPercent.ts'
import { defineFunction } from './formulaFunction.ts'
import { placesOf } from './inputs.ts'

const money = defineFunction({
  name: 'money',
  params: [{ name: 'x', type: 'amount' }],
  returns: 'text',
  about: {
    en: "An amount as the reader writes it, in the flow's currency: IDR 2,292,000.",
    id: 'Jumlah uang sesuai bahasa pembaca, dalam mata uang alur: Rp2.292.000.',
  },
  example: 'money(2292000)',
  run: ([x], { currency, language }) => formatMoney(x, currency, language),
})

const number = defineFunction({
  name: 'number',
  params: [
    { name: 'x', type: 'amount' },
    { name: 'places', type: 'number', optional: true },
  ],
  returns: 'text',
  about: {
    en: 'A number as the reader writes it: 1,234.5.',
    id: 'Angka sesuai bahasa pembaca: 1.234,5.',
  },
  example: 'number(1234.5, 1)',
  run: ([x, places], { language }) =>
    formatNumber(x, language, places === undefined ? undefined : placesOf(places, 0)),
})

const percent = defineFunction({
  name: 'percent',
  params: [
    { name: 'x', type: 'number' },
    { name: 'places', type: 'number', optional: true },
  ],
  returns: 'text',
  about: {
    en: 'A fraction as a percentage: 0.3676 is 36.76%.',
    id: 'Pecahan sebagai persen: 0.3676 menjadi 36,76%.',
  },
  example: 'percent(0.3676)',
  run: ([x, places], { language }) => formatPercent(x, language, placesOf(places, 2)),
})

const date = defineFunction({
  name: 'date',
  params: [{ name: 'd', type: 'date' }],
  returns: 'text',
  about: {
    en: 'A date as the reader writes it: 23 Nov 2026.',
    id: 'Tanggal sesuai bahasa pembaca: 23 Nov 2026.',
  },
  example: 'date(@"2026-11-23")',
  run: ([d], { language }) => formatDate(d, language),
})

export const formattingFunctions = [money, number, percent, date]
