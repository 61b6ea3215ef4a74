import { Decimal } from '../decimal.ts'
import { FormulaError } from '../formulaError.ts'
import { defineFunction } from './formulaFunction.ts'
import { ZERO } from './inputs.ts'

const amounts = { name: 'list', type: { list: 'amount' } } as const
const pair = [
  { name: 'a', type: 'amount' },
  { name: 'b', type: 'amount' },
] as const

const sum = defineFunction({
  name: 'sum',
  params: [amounts],
  returns: 'amount',
  about: { en: 'All values of a list added up.', id: 'Jumlah semua nilai dalam daftar.' },
  example: 'sum([255000, 80000])',
  run: ([list]) => total(list),
})

const sumProduct = defineFunction({
  name: 'sumProduct',
  params: [
    { name: 'quantities', type: { list: 'number' } },
    { name: 'prices', type: { list: 'amount' } },
  ],
  returns: 'amount',
  about: {
    en: 'Each quantity times its price, added up.',
    id: 'Tiap jumlah barang dikali harganya, lalu dijumlahkan.',
  },
  example: 'sumProduct([3, 2], [85000, 40000])',
  run: ([quantities, prices]) => {
    if (quantities.length !== prices.length) throw unequalLists()
    return total(quantities.map((quantity, at) => quantity.times(prices[at] ?? ZERO)))
  },
})

const average = defineFunction({
  name: 'average',
  params: [amounts],
  returns: 'amount',
  about: {
    en: 'The average of a list; nothing when it is empty.',
    id: 'Rata-rata sebuah daftar; kosong bila daftarnya kosong.',
  },
  example: 'average([8000000, 9500000])',
  run: ([list]) => (list.length === 0 ? null : total(list).div(list.length)),
})

const min = defineFunction({
  name: 'min',
  params: pair,
  repeats: true,
  returns: 'amount',
  about: { en: 'The smallest of the values.', id: 'Nilai terkecil.' },
  example: 'min(25000000, 100000000)',
  run: (values) => Decimal.min(...values),
})

const minOfList = defineFunction({
  name: 'min',
  params: [amounts],
  returns: 'amount',
  about: {
    en: 'The smallest value of a list; nothing when it is empty.',
    id: 'Nilai terkecil dalam daftar; kosong bila daftarnya kosong.',
  },
  example: 'min([9000000, 8500000])',
  run: ([list]) => (list.length === 0 ? null : Decimal.min(...list)),
})

const max = defineFunction({
  name: 'max',
  params: pair,
  repeats: true,
  returns: 'amount',
  about: { en: 'The largest of the values.', id: 'Nilai terbesar.' },
  example: 'max(-5, 0)',
  run: (values) => Decimal.max(...values),
})

const maxOfList = defineFunction({
  name: 'max',
  params: [amounts],
  returns: 'amount',
  about: {
    en: 'The largest value of a list; nothing when it is empty.',
    id: 'Nilai terbesar dalam daftar; kosong bila daftarnya kosong.',
  },
  example: 'max([9000000, 8500000])',
  run: ([list]) => (list.length === 0 ? null : Decimal.max(...list)),
})

export const statisticFunctions = [sum, sumProduct, average, min, minOfList, max, maxOfList]

function total(list: Decimal[]): Decimal {
  return list.reduce((before, one) => before.plus(one), ZERO)
}

function unequalLists(): FormulaError {
  return new FormulaError({
    en: 'There must be as many quantities as prices.',
    id: 'Banyaknya jumlah barang harus sama dengan banyaknya harga.',
  })
}
