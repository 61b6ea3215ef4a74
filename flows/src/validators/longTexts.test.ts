import { expect, it } from 'vitest'
import { foldText } from '../nodes/text.ts'
import { detectLanguage } from './detectLanguage.ts'
import { readBic } from './readBic.ts'
import { readCode } from './readCode.ts'
import { readDate } from './readDate.ts'
import { readEmail } from './readEmail.ts'
import { readIban } from './readIban.ts'
import { readMoney } from './readMoney.ts'
import { readName } from './readName.ts'
import { readNpwp } from './readNpwp.ts'
import { readNumber } from './readNumber.ts'
import { readOrdinal } from './readOrdinal.ts'
import { readPhone } from './readPhone.ts'
import { readPlate } from './readPlate.ts'
import { readText } from './readText.ts'
import { readTime } from './readTime.ts'
import { redactSecrets } from './redactSecrets.ts'

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
  'otp ',
  'jam ',
  'yang ',
  '4111 ',
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
    readName(typed, 'id')
    readNpwp(typed, 'id', '2026-11-23')
    readIban(typed, 'id')
    readBic(typed, 'id')
    readPlate(typed, 'id')
    readTime(typed, 'id')
    readCode(typed, 'id', 'CL-9999-999999')
    readOrdinal(typed, 'id')
    detectLanguage(typed, ['en', 'id'])
    redactSecrets(typed)
    foldText(typed)
  }
  expect(performance.now() - startedAt).toBeLessThan(2_500)
})
