import { describe, expect, it } from 'vitest'
import { sampleScope } from '../testing/sampleScope.ts'
import { compileFormula, type Formula } from './compileFormula.ts'
import { Decimal } from './decimal.ts'
import { moneyDecimals } from './format/currencies.ts'
import { readFrom, type Value } from './values.ts'

/** A generator with a seed of its own (mulberry32), so that a failure can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Up to a thousand billion units, small and large ones, some below zero. */
function randomUnits(random: (below: number) => number): bigint {
  const units = BigInt(random(1_000_000)) * 10n ** BigInt(random(7)) + BigInt(random(1_000))
  return random(10) === 0 ? -units : units
}

describe('money of a million amounts', () => {
  const variables = { list: { list: 'money' }, amount: 'money', n: 'number' } as const
  const run = (formula: Formula, values: Record<string, Value>, currency = 'IDR') =>
    formula.evaluate(sampleScope({ currency, read: readFrom(values) }))

  it('is added without losing a unit: 1,000,000 amounts in sums of 1,000', () => {
    const sum = compileFormula('sum(list)', { variables })
    for (let batch = 0; batch < 1_000; batch += 1) {
      const random = randomFrom(batch)
      const places = batch % 4
      const units = Array.from({ length: 1_000 }, () => randomUnits(random))
      const exact = units.reduce((before, one) => before + one, 0n)
      const list = units.map((one) => amountOf(one, places))
      expect(String(run(sum, { list }))).toBe(String(amountOf(exact, places)))
    }
  }, 90_000)

  it('is split without losing a unit: 2,000 amounts into a million parts', () => {
    const parts = compileFormula('split(amount, n)', { variables })
    const random = randomFrom(1)
    for (let one = 0; one < 2_000; one += 1) {
      const currency = ['IDR', 'USD', 'KWD'][one % 3] ?? 'IDR'
      const places = moneyDecimals(currency)
      const units = randomUnits(random)
      const n = new Decimal(one === 0 ? 1_000 : 1 + random(999))
      const split = run(parts, { amount: amountOf(units, places), n }, currency)
      const found = unitsOf(split, places)
      expect(found.reduce((before, part) => before + part, 0n)).toBe(units)
      const [least, most] = [found.at(-1) ?? 0n, found[0] ?? 0n]
      expect(most - least === 0n || most - least === (units < 0n ? -1n : 1n)).toBe(true)
    }
  }, 90_000)

  it('is rounded by half a unit at most: 1,000,000 amounts', () => {
    const off = compileFormula('inCurrency(amount) - amount', { variables })
    const random = randomFrom(7)
    const half = new Decimal('0.5')
    for (let one = 0; one < 1_000_000; one += 1) {
      const tenths = randomUnits(random)
      const amount = amountOf(tenths, 1)
      const difference = run(off, { amount })
      if (!(difference instanceof Decimal)) throw new Error('No number')
      if (difference.abs().gt(half) || (tenths % 10n === 0n && !difference.isZero())) {
        expect.fail(`${amount.toFixed()} is off by ${difference.toFixed()}`)
      }
    }
  }, 90_000)
})

function amountOf(units: bigint, places: number): Decimal {
  return new Decimal(`${units}e-${places}`)
}

function unitsOf(list: Value, places: number): bigint[] {
  if (!Array.isArray(list)) throw new Error('No list')
  return list.map((part) => {
    if (!(part instanceof Decimal)) throw new Error('No number')
    return BigInt(part.toFixed(places).replace('.', ''))
  })
}
