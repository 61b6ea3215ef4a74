import { Decimal } from '../decimal.ts'
import { defineFunction } from './formulaFunction.ts'
import { wholeNumber } from './inputs.ts'

const mask = defineFunction({
  name: 'mask',
  params: [
    { name: 'text', type: 'text' },
    { name: 'keep', type: 'number', optional: true },
  ],
  returns: 'text',
  about: {
    en: 'Hides a text but for its last characters (4 unless told otherwise).',
    id: 'Menyembunyikan teks kecuali karakter terakhirnya (4 bila tidak disebut).',
  },
  example: 'mask("3204110609971234")',
  run: ([text, keep]) => hide(text, keep === undefined ? 4 : wholeNumber('keep', keep, 0, 20)),
})

const length = defineFunction({
  name: 'length',
  params: [{ name: 'text', type: 'text' }],
  returns: 'number',
  about: { en: 'How many characters a text has.', id: 'Banyaknya karakter sebuah teks.' },
  example: 'length("Budi")',
  run: ([text]) => new Decimal(Array.from(text).length),
})

const upper = defineFunction({
  name: 'upper',
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  about: { en: 'The text in capital letters.', id: 'Teks dalam huruf besar.' },
  example: 'upper("b 1234 xyz")',
  run: ([text]) => text.toUpperCase(),
})

const lower = defineFunction({
  name: 'lower',
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  about: { en: 'The text in small letters.', id: 'Teks dalam huruf kecil.' },
  example: 'lower("Jakarta")',
  run: ([text]) => text.toLowerCase(),
})

const trim = defineFunction({
  name: 'trim',
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  about: {
    en: 'The text without spaces at its start and end.',
    id: 'Teks tanpa spasi di awal dan akhir.',
  },
  example: 'trim("  Budi ")',
  run: ([text]) => text.trim(),
})

const titleCase = defineFunction({
  name: 'titleCase',
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  about: {
    en: 'The text with a capital letter at the start of each word.',
    id: 'Teks dengan huruf besar di awal setiap kata.',
  },
  example: 'titleCase("BUDI santoso")',
  run: ([text]) =>
    text
      .split(' ')
      .map((word) => {
        const [letter = '', ...rest] = Array.from(word)
        return letter.toUpperCase() + rest.join('').toLowerCase()
      })
      .join(' '),
})

const digits = defineFunction({
  name: 'digits',
  params: [{ name: 'text', type: 'text' }],
  returns: 'text',
  about: { en: 'Only the digits of a text.', id: 'Hanya digit dari sebuah teks.' },
  example: 'digits("+62 812-3456")',
  run: ([text]) => text.replace(/[^0-9]/g, ''),
})

export const textFunctions = [mask, length, upper, lower, titleCase, trim, digits]

/** Four dots whatever the length, so that it is not told; a text too short to hide part of is all dots. */
function hide(text: string, keep: number): string {
  const characters = Array.from(text)
  const shown = characters.length > keep && keep > 0 ? characters.slice(-keep) : []
  return `••••${shown.join('')}`
}
