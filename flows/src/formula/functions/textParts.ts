import { MAX_TEXT } from '../limits.ts'
import { defineFunction } from './formulaFunction.ts'
import { wholeNumber } from './inputs.ts'
import { joinTexts } from './joinTexts.ts'

const textAndPart = [
  { name: 'text', type: 'text' },
  { name: 'part', type: 'text' },
] as const
const textAndCount = [
  { name: 'text', type: 'text' },
  { name: 'n', type: 'number' },
] as const

const contains = defineFunction({
  name: 'contains',
  params: textAndPart,
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
  params: textAndPart,
  returns: 'boolean',
  about: {
    en: 'Whether a text begins with this part; small and capital letters differ.',
    id: 'Apakah teks diawali bagian ini; huruf besar dan kecil dibedakan.',
  },
  example: 'startsWith("LN-000123", "LN-")',
  run: ([text, part]) => text.startsWith(part),
})

const endsWith = defineFunction({
  name: 'endsWith',
  params: textAndPart,
  returns: 'boolean',
  about: {
    en: 'Whether a text ends with this part; small and capital letters differ.',
    id: 'Apakah teks diakhiri bagian ini; huruf besar dan kecil dibedakan.',
  },
  example: 'endsWith("payslip.pdf", ".pdf")',
  run: ([text, part]) => text.endsWith(part),
})

const replace = defineFunction({
  name: 'replace',
  params: [
    { name: 'text', type: 'text' },
    { name: 'old', type: 'text' },
    { name: 'new', type: 'text' },
  ],
  returns: 'text',
  about: {
    en: 'The text with every place of one part replaced by another.',
    id: 'Teks dengan setiap bagian lama diganti bagian baru.',
  },
  example: 'replace("0812-3456", "-", "")',
  run: ([text, before, after]) => (before === '' ? text : joinTexts(text.split(before), after)),
})

const before = defineFunction({
  name: 'before',
  params: textAndPart,
  returns: 'text',
  about: {
    en: 'What stands before the first place of a part; nothing when it is not there.',
    id: 'Yang berada sebelum bagian ini yang pertama; kosong bila tidak ada.',
  },
  example: 'before("budi@bank.co.id", "@")',
  run: ([text, part]) => text.slice(0, Math.max(0, text.indexOf(part))),
})

const after = defineFunction({
  name: 'after',
  params: textAndPart,
  returns: 'text',
  about: {
    en: 'What stands after the first place of a part; nothing when it is not there.',
    id: 'Yang berada sesudah bagian ini yang pertama; kosong bila tidak ada.',
  },
  example: 'after("budi@bank.co.id", "@")',
  run: ([text, part]) => (text.includes(part) ? text.slice(text.indexOf(part) + part.length) : ''),
})

const left = defineFunction({
  name: 'left',
  params: textAndCount,
  returns: 'text',
  about: { en: 'The first characters of a text.', id: 'Karakter pertama sebuah teks.' },
  example: 'left("B 1234 XYZ", 1)',
  run: ([text, n]) =>
    Array.from(text)
      .slice(0, wholeNumber('n', n, 0, MAX_TEXT))
      .join(''),
})

const right = defineFunction({
  name: 'right',
  params: textAndCount,
  returns: 'text',
  about: { en: 'The last characters of a text.', id: 'Karakter terakhir sebuah teks.' },
  example: 'right("3204110609971234", 4)',
  run: ([text, n]) => {
    const characters = Array.from(text)
    return characters
      .slice(Math.max(0, characters.length - wholeNumber('n', n, 0, MAX_TEXT)))
      .join('')
  },
})

export const textPartFunctions = [
  ...[contains, startsWith, endsWith, replace, before, after, left, right],
]
