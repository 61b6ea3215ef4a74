import { type AnswerType, storedType } from '../document/answerType.ts'
import { Decimal } from '../formula/decimal.ts'
import { readValue } from '../formula/jsonValue.ts'
import type { Value } from '../formula/values.ts'
import { readBic } from '../validators/readBic.ts'
import { readCode } from '../validators/readCode.ts'
import { readDate } from '../validators/readDate.ts'
import { readEmail } from '../validators/readEmail.ts'
import { readIban } from '../validators/readIban.ts'
import type { Reading } from '../validators/reading.ts'
import { readLastFour } from '../validators/readLastFour.ts'
import { readMoney } from '../validators/readMoney.ts'
import { readName } from '../validators/readName.ts'
import { readNik } from '../validators/readNik.ts'
import { readNitku } from '../validators/readNitku.ts'
import { readNpwp } from '../validators/readNpwp.ts'
import { readNumber } from '../validators/readNumber.ts'
import { readPhone } from '../validators/readPhone.ts'
import { readPlate } from '../validators/readPlate.ts'
import { readPostcode } from '../validators/readPostcode.ts'
import { readText } from '../validators/readText.ts'
import { readTime } from '../validators/readTime.ts'
import type { Answer } from './answer.ts'
import type { Speaker } from './kind.ts'

/** What reading an answer may depend on. */
type Listener = Pick<Speaker, 'language' | 'today' | 'currency' | 'value'>

/** What was typed, in its stored form and as formulas compute with it. */
type Typed = { json: string; type: ReturnType<typeof storedType>; value: Value }

/** Reads what a customer typed and holds it against its limits; undefined when it does not fit. */
export function readTyped(answer: Answer, text: string, listener: Listener): Typed | undefined {
  const reading = READERS[answer.type](text, { ...listener, pattern: answer.pattern ?? '' })
  if (!reading.ok) return undefined
  const type = storedType(answer.type)
  const value = readValue(type, reading.value)
  return isWithin(answer, value, listener) ? { json: reading.value, type, value } : undefined
}

type Context = Pick<Speaker, 'language' | 'today' | 'currency'> & { pattern: string }

const READERS: Record<AnswerType, (text: string, context: Context) => Reading> = {
  text: (text, { language }) => readText(text, language),
  name: (text, { language }) => readName(text, language),
  number: (text, { language }) => readNumber(text, language),
  money: (text, { language, currency }) => readMoney(text, language, currency),
  date: (text, { language, today }) => readDate(text, language, today),
  time: (text, { language }) => readTime(text, language),
  phone: (text, { language }) => readPhone(text, language),
  email: (text, { language }) => readEmail(text, language),
  postcode: (text, { language }) => readPostcode(text, language),
  nik: (text, { language, today }) => readNik(text, language, today),
  lastFour: (text, { language }) => readLastFour(text, language),
  npwp: (text, { language, today }) => readNpwp(text, language, today),
  nitku: (text, { language, today }) => readNitku(text, language, today),
  iban: (text, { language }) => readIban(text, language),
  bic: (text, { language }) => readBic(text, language),
  plate: (text, { language }) => readPlate(text, language),
  code: (text, { language, pattern }) => readCode(text, language, pattern),
}

/** The limits of a text are those of its length. */
function isWithin(answer: Answer, value: Value, listener: Listener): boolean {
  const isText = storedType(answer.type) === 'text'
  const measured = isText ? new Decimal(Array.from(String(value)).length) : value
  const least = answer.min === undefined ? null : listener.value(answer.min)
  const most = answer.max === undefined ? null : listener.value(answer.max)
  return (
    (least === null || compare(measured, least) >= 0) &&
    (most === null || compare(measured, most) <= 0)
  )
}

/** Dates and times compare as texts: their form begins with the greatest part. */
function compare(left: Value, right: Value): number {
  if (left instanceof Decimal && right instanceof Decimal) return left.cmp(right)
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0
}
