import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumberWords } from './readNumberWords.ts'

describe('a number in words', () => {
  it.each([
    ['nol', '0'],
    ['zero', '0'],
    ['satu', '1'],
    ['sepuluh', '10'],
    ['sebelas', '11'],
    ['dua belas', '12'],
    ['dua puluh', '20'],
    ['dua puluh lima', '25'],
    ['seratus', '100'],
    ['seratus lima', '105'],
    ['tiga ratus dua puluh satu', '321'],
    ['seribu', '1000'],
    ['seribu lima ratus', '1500'],
    ['sepuluh ribu', '10000'],
    ['lima ratus ribu', '500000'],
    ['sejuta', '1000000'],
    ['satu juta', '1000000'],
    ['dua juta lima ratus ribu', '2500000'],
    ['Dua Puluh Lima Juta', '25000000'],
    ['semiliar', '1000000000'],
    ['satu milyar dua ratus juta', '1200000000'],
    ['sembilan ratus sembilan puluh sembilan miliar', '999000000000'],
    ['nineteen', '19'],
    ['twenty five', '25'],
    ['twenty-five million', '25000000'],
    ['a hundred', '100'],
    ['one hundred and five', '105'],
    ['a million', '1000000'],
    ['two hundred fifty thousand', '250000'],
    ['one billion two hundred million', '1200000000'],
  ])('%s is %s', (words, value) => {
    expect(readNumberWords(words)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['lima dua', 'format'],
    ['one two', 'format'],
    ['juta', 'format'],
    ['ribu lima', 'format'],
    ['lima ribu dua juta', 'format'],
    ['lima juta dua juta', 'format'],
    ['satu juta ribu', 'format'],
    ['dua puluh belas', 'format'],
    ['twenty twelve', 'format'],
    ['seratus ratus', 'format'],
    ['nol juta', 'format'],
    ['a', 'format'],
    ['a five', 'format'],
    ['and five', 'format'],
    ['five and', 'format'],
    ['lima puluh rumah', 'format'],
    ['constructor', 'format'],
  ])('is not %j: %s', (words, reason) => {
    expect(readNumberWords(words)).toEqual({ ok: false, reason })
  })

  it('is read back from any whole number written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(readNumberWords(inIndonesian(number))).toEqual({ ok: true, value: String(number) })
        expect(readNumberWords(inEnglish(number))).toEqual({ ok: true, value: String(number) })
      }),
    )
  })
})

const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')

function inIndonesian(number: number): string {
  if (number < 10) return DIGITS[number] ?? ''
  if (number === 10) return 'sepuluh'
  if (number === 11) return 'sebelas'
  if (number < 20) return `${DIGITS[number - 10]} belas`
  if (number < 100)
    return joined(`${DIGITS[Math.floor(number / 10)]} puluh`, number % 10, inIndonesian)
  if (number < 200) return joined('seratus', number % 100, inIndonesian)
  if (number < 1_000)
    return joined(`${DIGITS[Math.floor(number / 100)]} ratus`, number % 100, inIndonesian)
  if (number < 2_000) return joined('seribu', number % 1_000, inIndonesian)
  return scaled(number, [1e9, 'miliar'], [1e6, 'juta'], [1e3, 'ribu'], inIndonesian)
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

function inEnglish(number: number): string {
  if (number < 20) return SMALL[number] ?? ''
  if (number < 100) return joined(TENS[Math.floor(number / 10)] ?? '', number % 10, inEnglish)
  if (number < 1_000)
    return joined(`${SMALL[Math.floor(number / 100)]} hundred`, number % 100, inEnglish)
  return scaled(number, [1e9, 'billion'], [1e6, 'million'], [1e3, 'thousand'], inEnglish)
}

function scaled(
  number: number,
  ...rest: [...scales: [number, string][], write: (number: number) => string]
): string {
  const write = rest.at(-1) as (number: number) => string
  const scales = rest.slice(0, -1) as [number, string][]
  const [scale, name] = scales.find(([size]) => number >= size) ?? [1, '']
  return joined(`${write(Math.floor(number / scale))} ${name}`, number % scale, write)
}

function joined(head: string, rest: number, write: (number: number) => string): string {
  return rest === 0 ? head : `${head} ${write(rest)}`
}
