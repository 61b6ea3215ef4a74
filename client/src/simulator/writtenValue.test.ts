import type { JsonValue, ValueType } from '@alur/flows'
import { expect, it } from 'vitest'
import { writtenValue } from './writtenValue.ts'

const line: ValueType = { record: { name: 'text', price: 'money' } }

it.each<[JsonValue, ValueType, string]>([
  ['Budi', 'text', 'Budi'],
  [true, 'boolean', 'true'],
  ['85000', 'money', 'Rp85000'],
  [['6', '12'], { list: 'number' }, '6\n12'],
  [{ name: 'Kopi', price: '85000' }, line, 'name: Kopi, price: Rp85000'],
  [[{ name: 'Kopi', price: null }, null], { list: line }, 'name: Kopi, price: –\n–'],
])('%j of type %j is written “%s”', (value, type, text) => {
  expect(writtenValue(value, type, (amount) => `Rp${amount}`)).toBe(text)
})
