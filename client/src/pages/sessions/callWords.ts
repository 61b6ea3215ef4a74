import type { Effect } from '@alur/flows'
import { type InterfaceLanguage, interfaceLanguages } from '../../words/words.ts'
import { shorten } from './messageWords.ts'

type Call = Extract<Effect, { type: 'call' }>['call']

/** What another system, or a person, was asked for. */
export function callWords(call: Call, language: InterfaceLanguage): string {
  const { called, calls } = interfaceLanguages[language].desk.sessions.log
  switch (call.kind) {
    case 'connector':
      return called(call.connector)
    case 'payment':
      return calls.payment(money(call, language), shorten(call.title))
    case 'document':
      return calls.document(shorten(call.filename))
    case 'search':
      return calls.search(shorten(call.query))
    case 'handoff':
      return calls.handoff(call.queue)
    case 'case':
      return calls.case(shorten(call.title), call.queue)
    default:
      return calls[call.kind](shorten(call.title))
  }
}

function money(
  { amount, currency }: Extract<Call, { kind: 'payment' }>,
  language: InterfaceLanguage,
): string {
  const format = { style: 'currency', currency, minimumFractionDigits: 0 } as const
  return new Intl.NumberFormat(language, format).format(Number(amount))
}
