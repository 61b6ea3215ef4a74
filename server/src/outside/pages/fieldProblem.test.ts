import { expect, it } from 'vitest'
import { fieldProblem } from './fieldProblem.ts'

it.each([
  ['nik', 'en', 'A NIK has 16 digits. Please check each of them.'],
  ['postcode', 'id', 'Kode pos terdiri dari 5 angka.'],
  ['text', 'en', 'This cannot be right. Please check it.'],
  ['toString', 'id', 'Isian ini sepertinya salah. Mohon diperiksa.'],
] as const)('of a field of type %s in %s says what it takes', (answer, language, text) => {
  expect(fieldProblem(answer, language)).toBe(text)
})
