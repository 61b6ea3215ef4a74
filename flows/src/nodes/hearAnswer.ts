import { type AnswerType, storedType } from '../document/answerType.ts'
import type { LocalizedText } from '../document/content.ts'
import { Decimal } from '../formula/decimal.ts'
import { readValue } from '../formula/jsonValue.ts'
import type { Value } from '../formula/values.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { readDate } from '../validators/readDate.ts'
import { readEmail } from '../validators/readEmail.ts'
import { readMoney } from '../validators/readMoney.ts'
import { readNumber } from '../validators/readNumber.ts'
import { readPhone } from '../validators/readPhone.ts'
import { readText } from '../validators/readText.ts'
import type { Heard, Speaker } from './kind.ts'

type Asked = {
  answer: { type: AnswerType; min?: string | undefined; max?: string | undefined }
  variable: string
  problem?: LocalizedText | undefined
  checks: { formula: string; text: LocalizedText }[]
}

/** Reads a typed answer, holds it against its limits and checks, and says the first thing wrong. */
export function hearAnswer(asked: Asked, message: InboundMessage, speaker: Speaker): Heard {
  if (message.kind === 'tap') return { as: 'stale' }
  if (message.kind === 'other') return { as: 'wrongKind' }
  const json = readAs(asked.answer.type, message.text, speaker)
  if (json === undefined) return unclear(asked.problem, speaker)
  const type = storedType(asked.answer.type)
  const value = readValue(type, json)
  if (!isWithin(asked, value, speaker)) return unclear(asked.problem, speaker)
  const local = { answer: { type, value } }
  const failed = asked.checks.find((check) => speaker.value(check.formula, local) !== true)
  if (failed) return unclear(failed.text, speaker)
  return { as: 'answer', exit: 'answered', values: { [asked.variable]: json } }
}

function readAs(type: AnswerType, text: string, speaker: Speaker): string | undefined {
  const { language, today, currency } = speaker
  const readers = {
    text: () => readText(text, language),
    number: () => readNumber(text, language),
    money: () => readMoney(text, language, currency),
    date: () => readDate(text, language, today),
    phone: () => readPhone(text, language),
    email: () => readEmail(text, language),
  }
  const read = readers[type]()
  return read.ok ? read.value : undefined
}

function isWithin({ answer }: Asked, value: Value, speaker: Speaker): boolean {
  const measured =
    typeof value === 'string' && answer.type !== 'date' ? new Decimal(value.length) : value
  const least = answer.min === undefined ? null : speaker.value(answer.min)
  const most = answer.max === undefined ? null : speaker.value(answer.max)
  return (
    (least === null || compare(measured, least) >= 0) &&
    (most === null || compare(measured, most) <= 0)
  )
}

/** Dates compare as texts: their form is year, month, day. */
function compare(left: Value, right: Value): number {
  if (left instanceof Decimal && right instanceof Decimal) return left.cmp(right)
  return String(left) < String(right) ? -1 : String(left) > String(right) ? 1 : 0
}

function unclear(text: LocalizedText | undefined, speaker: Speaker): Heard {
  return text ? { as: 'unclear', say: speaker.text(text) } : { as: 'unclear' }
}
