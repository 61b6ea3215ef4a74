import { expect, it } from 'vitest'
import { termsOf } from './terms.ts'

it.each([
  ['Berapa biaya pembayarannya?', 'id', ['biaya', 'bayar']],
  ['Saya mau membayar', 'id', ['bayar']],
  ['What are the opening hours of my branches?', 'en', ['open', 'hour', 'branch']],
  ['fees, a fee, the boss', 'en', ['fee', 'fee', 'boss']],
  ['Ça coûte 2.500', 'en', ['ca', 'coute', '2', '500']],
  ["o'clock & \u0000 'drop' | table:*", 'en', ['o', 'clock', 'drop', 'table']],
  ['apa itu?', 'id', []],
  ['🙏', 'id', []],
  ['word words', 'xx', ['word', 'words']],
])('keeps what %j (%s) is about', (text, language, terms) => {
  expect(termsOf(text, language)).toEqual(terms)
})
