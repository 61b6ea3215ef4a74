import { dateParts, isTime } from './calendar.ts'
import { readDecimal } from './decimal.ts'
import { readDuration, readPeriod } from './duration.ts'
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
  const quoted = checker.textOf(node).slice(2, -1)
  if (dateParts(quoted)) return literal('date', quoted)
  if (isTime(quoted)) return literal('time', quoted)
  if (readPeriod(quoted)) return literal('period', quoted)
  if (readDuration(quoted) !== undefined) return literal('duration', quoted)
  checker.report(node, {
    en: 'There is no such date. Write a date as @"2026-11-23", a time as @"14:30", a period as @"P3D" or @"P1M", a duration as @"PT4H".',
    id: 'Tanggal ini tidak ada. Tulis tanggal sebagai @"2026-11-23", jam sebagai @"14:30", jangka waktu sebagai @"P3D" atau @"P1M", durasi sebagai @"PT4H".',
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
    run: (evaluation) => items.map((item) => item.run(evaluation)),
  }
}

function literal(type: ValueType, value: Value) {
  return { type, constant: true, run: () => value }
}

/** `\n` is a new line; a backslash before anything else just keeps it: `\"`, `\\`. */
function unescaped(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
}
