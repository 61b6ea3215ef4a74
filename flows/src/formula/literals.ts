import { dateParts } from './calendar.ts'
import { readDecimal } from './decimal.ts'
import { broken, type Check, operandsOf } from './expression.ts'
import { commonType } from './fits.ts'
import type { Value, ValueType } from './values.ts'

export const checkNumber: Check = (node, checker) => {
  const value = readDecimal(checker.textOf(node))
  if (value) return literal('number', value)
  checker.report(node, {
    en: 'This number is too large.',
    id: 'Angka ini terlalu besar.',
  })
  return broken()
}

export const checkText: Check = (node, checker) =>
  literal('text', unescaped(checker.textOf(node).slice(1, -1)))

export const checkDate: Check = (node, checker) => {
  const date = checker.textOf(node).slice(2, -1)
  if (dateParts(date)) return literal('date', date)
  checker.report(node, {
    en: 'There is no such date. Write it as year, month, day: @"2026-11-23".',
    id: 'Tanggal ini tidak ada. Tulis tahun, bulan, hari: @"2026-11-23".',
  })
  return broken()
}

export const checkTrue: Check = () => literal('boolean', true)
export const checkFalse: Check = () => literal('boolean', false)
export const checkNull: Check = () => literal('nothing', null)

export const checkList: Check = (node, checker) => {
  const items = operandsOf(node, checker)
  if (items.some(({ type }) => type === undefined)) return broken()
  const type = commonType(items)
  if (type === undefined) {
    checker.report(node, {
      en: 'All items of a list must be of the same type.',
      id: 'Semua isi daftar harus sejenis.',
    })
    return broken()
  }
  return {
    type: { list: type },
    constant: items.every(({ constant }) => constant),
    run: (scope) => items.map((item) => item.run(scope)),
  }
}

function literal(type: ValueType, value: Value) {
  return { type, constant: true, run: () => value }
}

/** `\n` is a new line; a backslash before anything else just keeps it: `\"`, `\\`. */
function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
}
