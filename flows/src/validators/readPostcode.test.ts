import { describe, expect, it } from 'vitest'
import { readLastFour } from './readLastFour.ts'
import { readPostcode } from './readPostcode.ts'

describe('a postcode', () => {
  it.each([
    ['40115', '40115'],
    [' ４０１１５\u0000', '40115'],
  ])('%j is %s', (text, value) => {
    expect(readPostcode(text, 'id')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['4011', 'format'],
    ['401155', 'format'],
    ['40 115', 'format'],
    ['4011A', 'format'],
    ['٤٠١١٥', 'format'],
    ['4'.repeat(4_000), 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readPostcode(text, 'id')).toEqual({ ok: false, reason })
  })
})

describe('the last four digits', () => {
  it.each([
    ['0003', '0003'],
    ['\u200b1234 ', '1234'],
  ])('%j are %s', (text, value) => {
    expect(readLastFour(text, 'id')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['123', 'format'],
    ['12345', 'format'],
    ['12 34', 'format'],
    ['12a4', 'format'],
    ['3171015502900003', 'format'],
    ['1'.repeat(4_000), 'format'],
  ])('are not %j: %s', (text, reason) => {
    expect(readLastFour(text, 'id')).toEqual({ ok: false, reason })
  })
})
