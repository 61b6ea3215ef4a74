import { Decimal } from '../decimal.ts'
import { spend } from '../evaluation.ts'
import { formatValue } from '../format/formatValue.ts'
import { boundedList, MAX_LIST } from '../limits.ts'
import { sameValue, type Value } from '../values.ts'
import { defineFunction } from './formulaFunction.ts'
import { wholeNumber } from './inputs.ts'
import { joinTexts } from './joinTexts.ts'

const list = { name: 'list', type: { list: 'item' } } as const

const count = defineFunction({
  name: 'count',
  params: [list],
  returns: 'number',
  about: { en: 'How many items a list has.', id: 'Banyaknya isi sebuah daftar.' },
  example: 'count([6, 12, 24])',
  run: ([items]) => new Decimal(items.length),
})

const item = defineFunction({
  name: 'item',
  params: [list, { name: 'n', type: 'number' }],
  returns: 'item',
  about: {
    en: 'The n-th item of a list, from 1; -1 is the last. Nothing where there is none.',
    id: 'Isi ke-n sebuah daftar, mulai dari 1; -1 adalah yang terakhir. Kosong bila tidak ada.',
  },
  example: 'item(["education", "health"], 2)',
  run: ([items, n]) => items.at(indexOf(n)) ?? null,
})

const first = defineFunction({
  name: 'first',
  params: [list],
  returns: 'item',
  about: {
    en: 'The first item of a list; nothing when it is empty.',
    id: 'Isi pertama sebuah daftar; kosong bila daftarnya kosong.',
  },
  example: 'first([6, 12, 24])',
  run: ([items]) => items[0] ?? null,
})

const last = defineFunction({
  name: 'last',
  params: [list],
  returns: 'item',
  about: {
    en: 'The last item of a list; nothing when it is empty.',
    id: 'Isi terakhir sebuah daftar; kosong bila daftarnya kosong.',
  },
  example: 'last([6, 12, 24])',
  run: ([items]) => items.at(-1) ?? null,
})

const append = defineFunction({
  name: 'append',
  params: [list, { name: 'x', type: 'item' }],
  repeats: true,
  returns: { list: 'item' },
  about: {
    en: 'The list with further items at its end.',
    id: 'Daftar dengan isi tambahan di akhirnya.',
  },
  example: 'append([6, 12], 24)',
  run: ([items, ...added]) => [...items, ...added],
})

const without = defineFunction({
  name: 'without',
  params: [list, { name: 'n', type: 'number' }],
  returns: { list: 'item' },
  about: {
    en: 'The list without its n-th item, from 1; -1 is the last.',
    id: 'Daftar tanpa isi ke-n, mulai dari 1; -1 adalah yang terakhir.',
  },
  example: 'without([6, 12, 24], 2)',
  run: ([items, n]) => {
    const index = indexOf(n)
    const place = index < 0 ? items.length + index : index
    return items.filter((_, at) => at !== place)
  },
})

const slice = defineFunction({
  name: 'slice',
  params: [
    list,
    { name: 'from', type: 'number' },
    { name: 'count', type: 'number', optional: true },
  ],
  returns: { list: 'item' },
  about: {
    en: 'The items from the n-th on, from 1; all that follow, or so many.',
    id: 'Isi mulai dari yang ke-n, dari 1; semua sesudahnya, atau sebanyak itu.',
  },
  example: 'slice([6, 12, 18, 24], 2, 2)',
  run: ([items, from, most]) => {
    const start = wholeNumber('from', from, 1, MAX_LIST) - 1
    const length = most === undefined ? items.length : wholeNumber('count', most, 0, MAX_LIST)
    return items.slice(start, start + length)
  },
})

const contains = defineFunction({
  name: 'contains',
  params: [list, { name: 'x', type: 'item' }],
  returns: 'boolean',
  about: { en: 'Whether a list has this item.', id: 'Apakah daftar memuat isi ini.' },
  example: 'contains([6, 12, 24], 12)',
  run: ([items, x]) => items.some((one) => sameValue(one, x)),
})

const distinct = defineFunction({
  name: 'distinct',
  params: [{ name: 'list', type: { list: 'simple' } }],
  returns: { list: 'simple' },
  about: {
    en: 'The list with each item once, where it stands first.',
    id: 'Daftar dengan tiap isi satu kali, di tempat pertamanya.',
  },
  example: 'distinct(["A", "B", "A"])',
  run: ([items]) => {
    const seen = new Set<string>()
    return items.filter((one) => {
      const key = keyOf(one)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
  },
})

const sort = defineFunction({
  name: 'sort',
  params: [{ name: 'list', type: { list: 'simple' } }],
  returns: { list: 'simple' },
  about: {
    en: 'The list from the smallest to the largest, or from A to Z.',
    id: 'Daftar dari yang terkecil ke terbesar, atau dari A ke Z.',
  },
  example: 'sort([24, 6, 12])',
  run: ([items], evaluation) => {
    spend(evaluation, items.length * 4)
    return items.toSorted(compare)
  },
})

const join = defineFunction({
  name: 'join',
  params: [
    { name: 'list', type: { list: 'simple' } },
    { name: 'separator', type: 'text' },
  ],
  returns: 'text',
  about: {
    en: 'The items as one text, each as the reader writes it.',
    id: 'Semua isi menjadi satu teks, masing-masing sesuai bahasa pembaca.',
  },
  example: 'join(["Jakarta", "Bandung"], ", ")',
  run: ([items, separator], { scope }, [type]) => {
    const item = typeof type === 'object' && 'list' in type ? type.list : 'nothing'
    return joinTexts(
      items.map((one) => formatValue(one, item, scope)),
      separator,
    )
  },
})

const repeat = defineFunction({
  name: 'repeat',
  params: [
    { name: 'x', type: 'simple' },
    { name: 'times', type: 'number' },
  ],
  returns: { list: 'simple' },
  about: {
    en: 'A list of the same value so many times.',
    id: 'Daftar berisi nilai yang sama sekian kali.',
  },
  example: 'repeat(2333333, 12)',
  run: ([x, times]) => {
    const length = wholeNumber('times', times, 0, MAX_LIST)
    return boundedList(Array.from({ length }, () => x))
  },
})

export const listFunctions = [
  ...[count, item, first, last, append, without, slice],
  ...[contains, distinct, sort, join, repeat],
]

/** 1 is the first place, -1 the last one; 0 is neither. */
function indexOf(n: Decimal): number {
  const place = wholeNumber('n', n, -MAX_LIST, MAX_LIST)
  return place < 0 ? place : wholeNumber('n', n, 1, MAX_LIST) - 1
}

function keyOf(value: Value): string {
  return value instanceof Decimal ? value.toFixed() : String(value)
}

/** Items of one type, none of them null; texts by their characters, so that every engine agrees. */
function compare(left: Value, right: Value): number {
  if (left instanceof Decimal && right instanceof Decimal) return left.cmp(right)
  const [a, b] = [String(left), String(right)]
  return a < b ? -1 : a > b ? 1 : 0
}
