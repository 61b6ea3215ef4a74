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

const contains = defineFunction({
  name: 'contains',
  params: [
    { name: 'text', type: 'text' },
    { name: 'part', type: 'text' },
  ],
  returns: 'boolean',
  about: {
    en: 'Whether a text has this part in it; small and capital letters differ.',
    id: 'Apakah teks memuat bagian ini; huruf besar dan kecil dibedakan.',
  },
  example: 'contains("Jalan Melati 5", "Melati")',
  run: ([text, part]) => text.includes(part),
})

const startsWith = defineFunction({
  name: 'startsWith',
  params: [
    { name: 'text', type: 'text' },
    { name: 'part', type: 'text' },
  ],
  returns: 'boolean',
  about: {
    en: 'Whether a text begins with this part; small and capital letters differ.',
    id: 'Apakah teks diawali bagian ini; huruf besar dan kecil dibedakan.',
  },
  example: 'startsWith("LN-000123", "LN-")',
  run: ([text, part]) => text.startsWith(part),
})

export const textFunctions = [mask, length, upper, lower, trim, contains, startsWith]

/** Four dots whatever the length, so that it is not told; a text too short to hide part of is all dots. */
function hide(text: string, keep: number): string {
  const characters = Array.from(text)
  const shown = characters.length > keep && keep > 0 ? characters.slice(-keep) : []
  return `••••${shown.join('')}`
}
