import { Decimal } from '../decimal.ts'
import { defineFunction } from './formulaFunction.ts'
import { aboveZero, placesOf } from './inputs.ts'

const round = defineFunction({
  name: 'round',
  params: [
    { name: 'x', type: 'amount' },
    { name: 'places', type: 'number', optional: true },
  ],
  returns: 'amount',
  about: {
    en: 'Rounds half up, to whole units or to so many digits behind the point.',
    id: 'Membulatkan, setengah ke atas, ke satuan atau ke sekian angka di belakang koma.',
  },
  example: 'round(2291999.82)',
  run: ([x, places]) => x.toDecimalPlaces(placesOf(places, 0)),
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

const min = defineFunction({
  name: 'min',
  params: [
    { name: 'a', type: 'amount' },
    { name: 'b', type: 'amount' },
  ],
  repeats: true,
  returns: 'amount',
  about: { en: 'The smallest of the values.', id: 'Nilai terkecil.' },
  example: 'min(25000000, 100000000)',
  run: (amounts) => Decimal.min(...amounts),
})

const max = defineFunction({
  name: 'max',
  params: [
    { name: 'a', type: 'amount' },
    { name: 'b', type: 'amount' },
  ],
  repeats: true,
  returns: 'amount',
  about: { en: 'The largest of the values.', id: 'Nilai terbesar.' },
  example: 'max(-5, 0)',
  run: (amounts) => Decimal.max(...amounts),
})

const abs = defineFunction({
  name: 'abs',
  params: [{ name: 'x', type: 'amount' }],
  returns: 'amount',
  about: { en: 'The value without its sign.', id: 'Nilai tanpa tandanya.' },
  example: 'abs(-5)',
  run: ([x]) => x.abs(),
})

export const roundingFunctions = [round, roundUpTo, floorTo, min, max, abs]

/** The quotient is rounded at 34 digits, so `mod` decides whether it is a multiple already. */
function toMultiple(x: Decimal, step: Decimal, rounding: 2 | 3): Decimal {
  aboveZero('step', step)
  if (x.mod(step).isZero()) return x
  return x.div(step).toDecimalPlaces(0, rounding).times(step)
}
