import { describe, expect, it } from 'vitest'
import { readTestValue, showTestValue } from './testValue.ts'

const words = { yes: 'ya', no: 'tidak', empty: 'kosong' }

describe('a value of an example', () => {
  it.each([
    ['text', 'civil', 'civil'],
    ['money', '4000000', '4000000'],
    ['boolean', 'ya', true],
    ['boolean', 'tidak', false],
    ['number', 'kosong', null],
    [{ list: 'number' }, '1, 2', ['1', '2']],
    [{ record: { name: 'text' } }, '{"name":"Siti"}', { name: 'Siti' }],
  ] as const)('of %j reads “%s” and shows it again', (type, text, value) => {
    const read = readTestValue(text, type, words)
    const trimmed = Array.isArray(read) ? read.map((item) => String(item).trim()) : read
    expect(trimmed).toEqual(value)
    expect(showTestValue(trimmed, words)).toBe(text)
  })

  it('is not there when nothing is typed', () => {
    expect(readTestValue('  ', 'number', words)).toBeUndefined()
    expect(showTestValue(undefined, words)).toBe('')
  })

  it('stays as typed while it is no value yet', () => {
    expect(readTestValue('y', 'boolean', words)).toBe('y')
    expect(readTestValue('{"name":', { record: { name: 'text' } }, words)).toBe('{"name":')
  })
})
