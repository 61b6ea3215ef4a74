import { describe, expect, it } from 'vitest'
import { computeFormula, type Given } from '../testing/computeFormula.ts'

const money = (stored: string): ['money', string] => ['money', stored]
const number = (stored: string): ['number', string] => ['number', stored]

const loan: Given = {
  amount: money('25000000'),
  rate: number('0.015'),
  tenor: number('12'),
  income: money('9500000'),
  debts: money('1200000'),
  instalment: money('2292000'),
  net: money('24465000'),
}

describe('a personal loan of Rp25 million over 12 months at 1.5 % a month', () => {
  const whole = 'amount, rate, tenor, instalment'
  it.each([
    ['round(annuity(amount, rate, tenor), 2)', '2291999.82'],
    ['roundUpTo(annuity(amount, rate, tenor), 100)', '2292000'],
    ['percent(debtRatio(debts, instalment, income))', '36.76%'],
    ['percent(debts + instalment, income)', '36.76%'],
    ['roundDown(largestPrincipal(income * 0.35 - debts, rate, tenor))', '23178448'],
    ['floorTo(largestPrincipal(income * 0.35 - debts, rate, tenor), 500000)', '23000000'],
    ['roundDown(largestPrincipal(income * 0.3 - debts, rate, tenor))', '17997383'],
    ['floorTo(largestPrincipal(income * 0.3 - debts, rate, tenor), 500000)', '17500000'],
    ['largestPrincipal(income * 0.1 - debts, rate, tenor)', '0'],
    ['roundUpTo(annuity(amount, rate, 18), 100)', '1595200'],
    ['percent(debtRatio(debts, 1595200, income), 1)', '29.4%'],
    [`lastInstalment(${whole})`, '2291998'],
    [`totalToPay(${whole})`, '27503998'],
    ['amount - amount * 0.01 - 150000 - 10000 - amount * 0.005', '24465000'],
    [`percent(nominalYearlyCost(net, ${whole}) / 12, 4)`, '1.8490%'],
    [`percent(nominalYearlyCost(net, ${whole}))`, '22.19%'],
    [`percent(effectiveYearlyCost(net, ${whole}))`, '24.59%'],
    [`totalToPay(${whole}) - net`, '3038998'],
  ])('%s is %s', (source, value) => {
    expect(computeFormula(source, loan)).toBe(value)
  })

  it('has a schedule whose lines add up', () => {
    const compute = (source: string) => computeFormula(source, loan)
    expect(compute(`first(schedule(${whole}))`)).toEqual({
      number: '1',
      interest: '375000',
      principal: '1917000',
      payment: '2292000',
      balance: '23083000',
    })
    expect(compute(`count(schedule(${whole}))`)).toBe('12')
    expect(compute(`sum(schedule(${whole}).principal)`)).toBe('25000000')
    expect(compute(`sum(schedule(${whole}).payment)`)).toBe('27503998')
    expect(compute(`last(schedule(${whole})).payment`)).toBe('2291998')
    expect(compute(`last(schedule(${whole})).balance`)).toBe('0')
    expect(compute(`effectiveYearlyCost(net, schedule(${whole}).payment)`)).toBe(
      compute(`effectiveYearlyCost(net, ${whole})`),
    )
  })

  it('has dates at the ends of months where they start there', () => {
    const dates = computeFormula(`schedule(${whole}, @"2026-12-31").date`, loan)
    expect(dates).toEqual([
      ...['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'],
      ...['2027-06-30', '2027-07-31', '2027-08-31', '2027-09-30', '2027-10-31', '2027-11-30'],
    ])
  })

  it.each([
    ['round(flatInstalment(amount, 0.01, 12), 2)', '2333333.33'],
    ['percent(nominalYearlyCost(amount, repeat(flatInstalment(amount, 0.01, 12), 12)))', '21.46%'],
    [
      'percent(effectiveYearlyCost(amount, repeat(flatInstalment(amount, 0.01, 12), 12)))',
      '23.70%',
    ],
  ])('costs what is shown when it is flat: %s is %s', (source, value) => {
    expect(computeFormula(source, loan)).toBe(value)
  })
})

describe('a claim', () => {
  const claim: Given = {
    loss: money('7450000'),
    insured: money('180000000'),
    value: money('200000000'),
    ownRisk: money('300000'),
    outpatient: money('4800000'),
    inpatient: money('72000000'),
    left: money('100000000'),
  }
  it.each([
    ['max(0, round(loss * min(1, insured / value)) - ownRisk)', '6405000'],
    ['max(0, round(100000 * min(1, insured / value)) - 300000)', '0'],
    ['min(0.05 * outpatient, 300000)', '240000'],
    ['min(outpatient - min(0.05 * outpatient, 300000), left)', '4560000'],
    ['min(0.05 * inpatient, 3000000)', '3000000'],
    ['min(inpatient - min(0.05 * inpatient, 3000000), left)', '69000000'],
  ])('%s is %s', (source, value) => {
    expect(computeFormula(source, claim)).toBe(value)
  })
})

describe('a budget', () => {
  it('is half needs, three tenths wants, and all the rest savings', () => {
    const given: Given = { income: money('8250000') }
    const needs = 'floorTo(income * 0.5, 1000)'
    const wants = 'floorTo(income * 0.3, 1000)'
    expect(computeFormula(`[${needs}, ${wants}, income - ${needs} - ${wants}]`, given)).toEqual([
      '4125000',
      '2475000',
      '1650000',
    ])
  })
})

describe('a late instalment', () => {
  it.each([
    ['lateFee(instalment, 0.001, 7, 100000)', '16044'],
    ['lateFee(instalment, 0.001, 70, 100000)', '100000'],
    ['lateFee(instalment, 0.001, 0, 100000)', '0'],
  ])('%s is %s', (source, value) => {
    expect(computeFormula(source, loan)).toBe(value)
  })

  it('is counted from the next work day after a due Sunday', () => {
    expect(computeFormula('daysBetween(addWorkdays(@"2026-11-29" - 1, 1), @"2026-12-07")')).toBe(
      '7',
    )
  })
})

describe('an invoice', () => {
  const line = { record: { name: 'text', quantity: 'number', price: 'money' } } as const
  const invoice: Given = {
    items: [
      { list: line },
      [
        { name: 'Kemeja', quantity: '3', price: '85000' },
        { name: 'Topi', quantity: '2', price: '40000' },
      ],
    ],
    discount: number('0.1'),
    tax: number('0.11'),
    shipping: money('18000'),
    sub: money('335000'),
  }
  it.each([
    ['sumProduct(items.quantity, items.price)', '335000'],
    ['round(sub * discount)', '33500'],
    ['round((sub - round(sub * discount)) * tax)', '33165'],
    [
      'sub - round(sub * discount) + round((sub - round(sub * discount)) * tax) + shipping',
      '352665',
    ],
    ['sum(split(sub, 3))', '335000'],
  ])('%s is %s', (source, value) => {
    expect(computeFormula(source, invoice)).toBe(value)
  })
})

describe('a premium', () => {
  it('is rounded up to Rp500', () => {
    expect(computeFormula('roundUpTo(18000 * 1.35, 500)')).toBe('24500')
  })
})

describe('money sent to Singapore', () => {
  const quote: Given = {
    sent: money('5000000'),
    middle: number('12300'),
    rate: number('12447.6'),
    receive: money('401.68'),
    fee: money('75000'),
    cost: money('134336'),
  }
  it.each([
    ['round(middle * (1 + 0.012), 2)', '12447.6'],
    ['roundDown(sent / rate, 2)', '401.68'],
    ['floorTo(sent / rate, 0.01)', '401.68'],
    ['money(roundDown(sent / rate, 2), "SGD")', 'SGD 401.68'],
    ['sent + fee', '5075000'],
    ['fee + (sent - receive * middle)', '134336'],
    ['percent(cost, sent)', '2.69%'],
  ])('%s is %s', (source, value) => {
    expect(computeFormula(source, quote)).toBe(value)
  })
})
