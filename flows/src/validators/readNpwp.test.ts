import { describe, expect, it } from 'vitest'
import { readNitku } from './readNitku.ts'
import { readNpwp } from './readNpwp.ts'

const TODAY = '2026-11-26'

describe('a taxpayer number', () => {
  it.each([
    ['01.312.166.0-091.000', '013121660091000'],
    ['016090524017000', '016090524017000'],
    ['01 312 166 0 091 000', '013121660091000'],
    ['0013121660091000', '0013121660091000'],
    ['0016.0905.2401.7000', '0016090524017000'],
    ['3204110609970001', '3204110609970001'],
    ['3171 0155 0290 0003', '3171015502900003'],
  ])('%j is %s', (text, value) => {
    expect(readNpwp(text, 'id', TODAY)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['01.234.567.8-901.234', 'format'],
    ['00.000.000.0-000.000', 'format'],
    ['0012345678901234', 'format'],
    ['1013121660091000', 'format'],
    ['3171013002900003', 'range'],
    ['01.312.166.0-091', 'format'],
    ['01..312.166.0-091.000', 'format'],
    ['01.312.166.0/091.000', 'format'],
    ['NPWP 01.312.166.0-091.000', 'format'],
    ['0'.repeat(4_000), 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readNpwp(text, 'id', TODAY)).toEqual({ ok: false, reason })
  })
})

describe('the number of a place of business', () => {
  it.each([
    ['0013121660091000000000', '0013121660091000000000'],
    ['0013121660091000 000012', '0013121660091000000012'],
    ['3204110609970001000001', '3204110609970001000001'],
  ])('%j is %s', (text, value) => {
    expect(readNitku(text, 'id', TODAY)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['0013121660091000', 'format'],
    ['0012345678901234000000', 'format'],
    ['3171013002900003000000', 'range'],
    ['00131216600910000000001', 'format'],
    ['0013121660091000ABCDEF', 'format'],
    ['\u0000'.repeat(30), 'empty'],
  ])('is not %j: %s', (text, reason) => {
    expect(readNitku(text, 'id', TODAY)).toEqual({ ok: false, reason })
  })
})
