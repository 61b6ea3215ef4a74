import { expect, it } from 'vitest'
import type { ChatField } from './chatEntry.ts'
import { fieldProblem } from './fieldProblem.ts'

const field = (input: ChatField['input'], required = true): ChatField => ({
  name: 'a',
  label: 'A',
  input,
  required,
})

it.each([
  ['text', 'Guru'],
  ['number', '8500000'],
  ['number', '-2,5'],
  ['phone', '+62 812-3456'],
  ['email', 'sari@bank.id'],
  ['date', '1990-02-28'],
  ['choice', 'teacher'],
] as const)('a %s may be %s', (input, value) => {
  expect(fieldProblem(field(input), value)).toBeUndefined()
})

it.each([
  ['text', ' ', 'missing'],
  ['choice', undefined, 'missing'],
  ['number', '8.500.000', 'number'],
  ['number', 'eight', 'number'],
  ['phone', '0812x', 'phone'],
  ['email', 'sari@bank', 'email'],
  ['date', '28/02/1990', 'date'],
] as const)('a %s may not be %s', (input, value, problem) => {
  expect(fieldProblem(field(input), value)).toBe(problem)
})

it('leaves out what is not required', () => {
  expect(fieldProblem(field('number', false), '')).toBeUndefined()
  expect(fieldProblem(field('number', false), 'x')).toBe('number')
})
