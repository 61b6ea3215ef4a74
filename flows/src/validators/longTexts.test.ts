import { expect, it } from 'vitest'
import { foldText } from '../nodes/text.ts'
import { readDate } from './readDate.ts'
import { readEmail } from './readEmail.ts'
import { readMoney } from './readMoney.ts'
import { readNumber } from './readNumber.ts'
import { readPhone } from './readPhone.ts'
import { readText } from './readText.ts'

/** WhatsApp hands on far more than the 4,096 characters it lets businesses send. */
const LENGTH = 65_536

it.each([
  '!',
  '! ',
  ' ',
  '1',
  '1.',
  '1,',
  '1 ',
  '1/',
  '-',
  'dua puluh ',
  '1 juta ',
  '1 januari ',
  'rp',
  'a@',
  'a.',
  ' \n',
  '\u200d',
  '\u0301',
  '\ufdfa',
])('reads a very long text of %j without holding up the other customers', (part) => {
  const text = `${part.repeat(Math.ceil(LENGTH / part.length))}x`
  const startedAt = performance.now()
  for (const typed of [text, `x${text}`]) {
    readText(typed, 'id')
    readNumber(typed, 'id')
    readMoney(typed, 'id', 'IDR')
    readDate(typed, 'id', '2026-11-23')
    readPhone(typed, 'id')
    readEmail(typed, 'id')
    foldText(typed)
  }
  expect(performance.now() - startedAt).toBeLessThan(2_500)
})
