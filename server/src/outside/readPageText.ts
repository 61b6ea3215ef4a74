import { AnswerType, readTyped } from '@alur/flows'
import { cleanText } from '../lib/cleanJson.ts'
import { jakartaDate } from '../lib/jakartaDate.ts'

/**
 * What was typed into a field of a page, in its stored form, read by the validators of the language of
 * flows; undefined when it is not of this type. A page has no variables, so no limits by formula.
 */
export function readPageText(
  answer: string,
  typed: string,
  language: string,
  currency = 'IDR',
): string | undefined {
  const type = AnswerType.parse(answer)
  const today = jakartaDate(Date.now())
  const listener = { language, today, currency, value: () => null }
  return readTyped({ type }, cleanText(typed.slice(0, 500)), listener)?.json
}
