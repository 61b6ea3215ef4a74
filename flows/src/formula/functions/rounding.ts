import { Decimal } from '../decimal.ts'
import { defineFunction } from './formulaFunction.ts'
import { aboveZero, placesOf } from './inputs.ts'

const amountAndPlaces = [
  { name: 'x', type: 'amount' },
  { name: 'places', type: 'number', optional: true },
] as const

const round = defineFunction({
  name: 'round',
  params: amountAndPlaces,
  returns: 'amount',
  about: {
    en: 'Rounds half up, to whole units or to so many digits behind the point.',
    id: 'Membulatkan, setengah ke atas, ke satuan atau ke sekian angka di belakang koma.',
  },
  example: 'round(2291999.82)',
  run: ([x, places]) => x.toDecimalPlaces(placesOf(places, 0)),
})

const roundHalfEven = defineFunction({
  name: 'roundHalfEven',
  params: amountAndPlaces,
  returns: 'amount',
  about: {
    en: 'Rounds to the nearest; exactly half goes to the even digit, so that many roundings balance.',
    id: 'Membulatkan ke yang terdekat; tepat setengah ke angka genap, agar banyak pembulatan seimbang.',
  },
  example: 'roundHalfEven(2.5)',
  run: ([x, places]) => x.toDecimalPlaces(placesOf(places, 0), Decimal.ROUND_HALF_EVEN),
})

const roundUp = defineFunction({
  name: 'roundUp',
  params: amountAndPlaces,
  returns: 'amount',
  about: {
    en: 'Rounds up, towards the larger value.',
    id: 'Membulatkan ke atas, ke nilai yang lebih besar.',
  },
  example: 'roundUp(401.6721, 2)',
  run: ([x, places]) => x.toDecimalPlaces(placesOf(places, 0), Decimal.ROUND_CEIL),
})

const roundDown = defineFunction({
  name: 'roundDown',
  params: amountAndPlaces,
  returns: 'amount',
  about: {
    en: 'Rounds down, towards the smaller value.',
    id: 'Membulatkan ke bawah, ke nilai yang lebih kecil.',
  },
  example: 'roundDown(401.6879, 2)',
  run: ([x, places]) => x.toDecimalPlaces(placesOf(places, 0), Decimal.ROUND_FLOOR),
})

const roundUpTo = defineFunction({
  name: 'roundUpTo',
  params: [
    { name: 'x', type: 'amount' },
    { name: 'step', type: 'amount' },
  ],
  returns: 'amount',
  about: {
    en: 'Rounds up to the next multiple of the step.',
    id: 'Membulatkan ke atas ke kelipatan berikutnya.',
  },
  example: 'roundUpTo(2291999.82, 100)',
  run: ([x, step]) => toMultiple(x, step, Decimal.ROUND_CEIL),
})

const floorTo = defineFunction({
  name: 'floorTo',
  params: [
    { name: 'x', type: 'amount' },
    { name: 'step', type: 'amount' },
  ],
  returns: 'amount',
  about: {
    en: 'Rounds down to a multiple of the step.',
    id: 'Membulatkan ke bawah ke kelipatan.',
  },
  example: 'floorTo(23178448, 500000)',
  run: ([x, step]) => toMultiple(x, step, Decimal.ROUND_FLOOR),
})

const abs = defineFunction({
  name: 'abs',
  params: [{ name: 'x', type: 'amount' }],
  returns: 'amount',
  about: { en: 'The value without its sign.', id: 'Nilai tanpa tandanya.' },
  example: 'abs(-5)',
  run: ([x]) => x.abs(),
})

export const roundingFunctions = [round, roundHalfEven, roundUp, roundDown, roundUpTo, floorTo, abs]

/** The quotient is rounded at 34 digits, so `mod` decides whether it is a multiple already. */
function toMultiple(x: Decimal, step: Decimal, rounding: 2 | 3): Decimal {
  aboveZero('step', step)
  if (x.mod(step).isZero()) return x
  return x.div(step).toDecimalPlaces(0, rounding).times(step)
}
