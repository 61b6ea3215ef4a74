import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleScope } from '../../testing/sampleScope.ts'
import { compileFormula } from '../compileFormula.ts'
import { Decimal } from '../decimal.ts'
import { FormulaError } from '../formulaError.ts'

function compute(source: string, currency = 'IDR'): Decimal {
  const value = compileFormula(source, { variables: {} }).evaluate(sampleScope({ currency }))
  if (value instanceof Decimal) return value
  throw new Error(`${source} gives no number`)
}

const text = (source: string, currency?: string) => compute(source, currency).toFixed()

describe('a loan of Rp25 million over 12 months at 1.5 % a month', () => {
  it.each([
    ['round(annuity(25000000, 0.015, 12), 2)', '2291999.82'],
    ['roundUpTo(annuity(25000000, 0.015, 12), 100)', '2292000'],
    ['round((1200000 + 2292000) / 9500000, 4)', '0.3676'],
    ['floorTo((9500000 * 0.35 - 1200000) * (1 - (1 + 0.015) ** -12) / 0.015, 1)', '23178448'],
    ['floorTo((9500000 * 0.35 - 1200000) * (1 - (1 + 0.015) ** -12) / 0.015, 500000)', '23000000'],
    ['floorTo((9500000 * 0.3 - 1200000) * (1 - (1 + 0.015) ** -12) / 0.015, 500000)', '17500000'],
    ['floorTo((9500000 * 0.3 - 1200000) * (1 - (1 + 0.015) ** -12) / 0.015, 1)', '17997383'],
    ['roundUpTo(annuity(25000000, 0.015, 18), 100)', '1595200'],
    ['round((1200000 + 1595200) / 9500000, 3)', '0.294'],
    ['totalToPay(25000000, 0.015, 12, 2292000)', '27503998'],
    ['lastInstalment(25000000, 0.015, 12, 2292000)', '2291998'],
    ['round(effectiveYearlyCost(24465000, 25000000, 0.015, 12, 2292000), 4)', '0.2459'],
  ])('%s is %s', (source, value) => {
    expect(text(source)).toBe(value)
  })

  it('shows what a flat 1 % a month really costs', () => {
    const cost = 'effectiveYearlyCost(25000000, 28000000, 0, 12, 28000000 / 12)'
    expect(text(`round(${cost}, 4)`)).toBe('0.237')
  })

  it('costs the twelvefold monthly rate, compounded, when nothing is held back', () => {
    const cost = compute('effectiveYearlyCost(25000000, 25000000, 0.015, 12, 2292000)')
    expect(cost.minus(new Decimal('1.015').pow(12).minus(1)).abs().lt('0.0001')).toBe(true)
  })
})

describe('the schedule', () => {
  it('is the principal in parts when there is no interest', () => {
    expect(text('annuity(1200, 0, 12)')).toBe('100')
    expect(text('totalToPay(1000, 0, 3, 334)')).toBe('1000')
    expect(text('lastInstalment(1000, 0, 3, 334)')).toBe('332')
    expect(text('effectiveYearlyCost(1000, 1000, 0, 3, 334)')).toBe('0')
  })

  it('ends once the balance is cleared', () => {
    expect(text('totalToPay(1000, 0, 12, 400)')).toBe('1000')
    expect(text('lastInstalment(1000, 0, 12, 400)')).toBe('200')
    expect(text('lastInstalment(1000, 0.1, 1, 5)')).toBe('1100')
  })

  it('rounds interest to what the currency is paid in', () => {
    expect(text('totalToPay(1000, 0.0155, 1, 1)', 'IDR')).toBe('1016')
    expect(text('totalToPay(1000, 0.015555, 1, 1)', 'USD')).toBe('1015.56')
    expect(text('totalToPay(1000, 0.0155555, 1, 1)', 'KWD')).toBe('1015.556')
  })

  it('never loses a unit: payments are principal and interest, all whole', () => {
    const loans = fc.record({
      principal: fc.integer({ min: 1, max: 1_000_000_000 }),
      rate: fc.integer({ min: 0, max: 500 }).map((basisPoints) => basisPoints / 10_000),
      periods: fc.integer({ min: 1, max: 60 }),
      step: fc.constantFrom(1, 100, 500_000),
    })
    fc.assert(
      fc.property(loans, ({ principal, rate, periods, step }) => {
        const loan = `${principal}, ${rate}, ${periods}`
        const instalment = compute(`roundUpTo(annuity(${loan}), ${step})`)
        const total = compute(`totalToPay(${loan}, ${instalment.toFixed()})`)
        const last = compute(`lastInstalment(${loan}, ${instalment.toFixed()})`)
        expect(total.isInteger() && last.isInteger()).toBe(true)
        expect(total.gte(principal)).toBe(true)
        // Rounding interest can put a few units on the last instalment, never more than one a period.
        expect(last.gt(0) && last.lte(instalment.plus(periods))).toBe(true)
        expect(total.minus(last).mod(instalment).isZero()).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the effective yearly cost', () => {
  it('makes the payments worth what was received', () => {
    const loans = fc.record({
      payment: fc.integer({ min: 1, max: 10_000_000 }),
      periods: fc.integer({ min: 1, max: 40 }),
      share: fc.integer({ min: 1, max: 100 }),
    })
    fc.assert(
      fc.property(loans, ({ payment, periods, share }) => {
        const principal = new Decimal(payment).times(periods)
        const received = principal.times(share).div(100)
        const loan = `${principal.toFixed()}, 0, ${periods}, ${payment}`
        const cost = compute(`effectiveYearlyCost(${received.toFixed()}, ${loan})`)
        const v = cost.plus(1).pow(new Decimal(1).div(12)).pow(-1)
        let worth = new Decimal(0)
        for (let month = 1; month <= periods; month += 1) {
          worth = worth.plus(v.pow(month).times(payment))
        }
        expect(worth.minus(received).abs().lte(received.times('1e-20'))).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('is found within a second even for the longest loan', () => {
    const start = performance.now()
    expect(compute('effectiveYearlyCost(100000, 600000000, 0, 600, 1000000)').gt(0)).toBe(true)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('impossible loans', () => {
  it.each([
    ['annuity(1000, 0.01, 0)', '“periods” must be a whole number from 1 to 600, and it is 0.'],
    ['annuity(1000, 0.01, 1.5)', '“periods” must be a whole number from 1 to 600, and it is 1.5.'],
    ['annuity(1000, 0.01, 601)', '“periods” must be a whole number from 1 to 600, and it is 601.'],
    ['annuity(1000, 18, 12)', 'a fraction from 0 to 10'],
    ['annuity(1000, -0.1, 12)', 'a fraction from 0 to 10'],
    ['totalToPay(0, 0.01, 12, 5)', '“principal” must be more than zero'],
    ['totalToPay(100, 0.01, 12, 0)', '“instalment” must be more than zero'],
    ['effectiveYearlyCost(0, 100, 0.01, 12, 10)', '“received” must be more than zero'],
    ['effectiveYearlyCost(2000, 100, 0.01, 12, 10)', 'More is received than is paid back'],
  ])('%s says “%s”', (source, part) => {
    expect(() => compute(source)).toThrow(FormulaError)
    expect(() => compute(source)).toThrow(part)
  })
})
