import { Decimal } from '../decimal.ts'
import { isCurrency, moneyDecimals } from '../format/currencies.ts'
import { formatMoney } from '../format/formatMoney.ts'
import { FormulaError } from '../formulaError.ts'
import { MAX_LIST } from '../limits.ts'
import { defineFunction } from './formulaFunction.ts'
import { wholeNumber } from './inputs.ts'

const money = defineFunction({
  name: 'money',
  params: [
    { name: 'x', type: 'amount' },
    { name: 'currency', type: 'text', optional: true },
  ],
  returns: 'text',
  about: {
    en: "An amount as the reader writes it, in the flow's currency or another: IDR 2,292,000, SGD 401.68.",
    id: 'Jumlah uang sesuai bahasa pembaca, dalam mata uang alur atau yang lain: Rp2.292.000, SGD 401,68.',
  },
  example: 'money(401.68, "SGD")',
  run: ([x, currency], { scope }) =>
    formatMoney(x, currency === undefined ? scope.currency : known(currency), scope.language),
})

const inCurrency = defineFunction({
  name: 'inCurrency',
  params: [
    { name: 'x', type: 'amount' },
    { name: 'currency', type: 'text', optional: true },
  ],
  returns: 'amount',
  about: {
    en: "Rounds half up to the smallest unit that is paid in the flow's currency, or in another.",
    id: 'Membulatkan, setengah ke atas, ke satuan terkecil mata uang alur, atau mata uang lain.',
  },
  example: 'inCurrency(401.6851, "SGD")',
  run: ([x, currency], { scope }) =>
    x.toDecimalPlaces(moneyDecimals(currency === undefined ? scope.currency : known(currency))),
})

const split = defineFunction({
  name: 'split',
  params: [
    { name: 'amount', type: 'amount' },
    { name: 'n', type: 'number' },
    { name: 'currency', type: 'text', optional: true },
  ],
  returns: { list: 'amount' },
  about: {
    en: 'Parts of an amount, as equal as the smallest unit allows; together they are the amount exactly.',
    id: 'Bagian dari suatu jumlah, serata satuan terkecil memungkinkan; bersama-sama tepat jumlah itu.',
  },
  example: 'split(1000000, 3)',
  run: ([amount, n, currency], { scope }) => {
    const code = currency === undefined ? scope.currency : known(currency)
    return partsOf(amount, wholeNumber('n', n, 1, MAX_LIST), moneyDecimals(code))
  },
})

export const moneyFunctions = [money, inCurrency, split]

/** The first parts are a unit larger, as many as there are units left over. */
function partsOf(amount: Decimal, count: number, places: number): Decimal[] {
  const unit = new Decimal(10).pow(-places)
  const units = amount.div(unit)
  if (!units.isInteger()) throw notWhole(amount, places)
  const least = units.div(count).toDecimalPlaces(0, Decimal.ROUND_DOWN)
  const left = units.minus(least.times(count))
  const step = new Decimal(left.isNegative() ? -1 : 1)
  const larger = left.abs().toNumber()
  return Array.from({ length: count }, (_, at) =>
    (at < larger ? least.plus(step) : least).times(unit),
  )
}

function known(currency: string): string {
  if (isCurrency(currency)) return currency
  throw new FormulaError({
    en: `There is no currency “${currency.slice(0, 20)}”. Write its three letters, such as IDR or SGD.`,
    id: `Tidak ada mata uang “${currency.slice(0, 20)}”. Tulis tiga hurufnya, misalnya IDR atau SGD.`,
  })
}

function notWhole(amount: Decimal, places: number): FormulaError {
  const text = amount.toFixed()
  return new FormulaError({
    en: `${text} cannot be split without loss: round it first to ${places} digits behind the point.`,
    id: `${text} tidak dapat dibagi tanpa sisa: bulatkan dahulu ke ${places} angka di belakang koma.`,
  })
}
