import type { JsonValue } from '@alur/flows'
import { cleanText } from '../lib/cleanJson.ts'
import type { OutsideCall } from '../turns/talk.ts'
import { millionths } from './judgePayment.ts'
import type { Trouble } from './pages/callPage.ts'
import { fieldProblem } from './pages/fieldProblem.ts'
import { type PageWords, pageLanguage, pageWords } from './pages/words.ts'
import { type KeptFile, readField } from './readField.ts'
import { readPageText } from './readPageText.ts'
import { signedCopy } from './signedCopy.ts'

/**
 * What a customer did on a page: the answer with its files, money paid, or what is wrong with the form.
 */
export type Submission =
  | { as: 'answer'; outcome: string; output: Record<string, JsonValue>; files: KeptFile[] }
  | { as: 'money'; amount: string; currency: string }
  | { as: 'trouble'; trouble: NonNullable<Trouble> }

type Of<Kind extends OutsideCall['kind']> = Extract<OutsideCall, { kind: Kind }>

/** Reads a form that its page offered; anything else is trouble without words. */
export async function readSubmission(call: OutsideCall, form: FormData): Promise<Submission> {
  const words = pageWords(pageLanguage(call.language))
  switch (call.kind) {
    case 'link':
      return readLink(call, form, words)
    case 'sign':
      return readSign(call, form, words)
    case 'verify':
      return readVerify(form)
    case 'payment':
      return readPayment(call, form, words)
  }
}

async function readLink(call: Of<'link'>, form: FormData, words: PageWords): Promise<Submission> {
  const output = sampleFacts(call)
  const files: KeptFile[] = []
  const trouble: NonNullable<Trouble> = { typed: {}, problems: {} }
  for (const field of call.fields) {
    const given = form.get(field.name)
    if (typeof given === 'string') trouble.typed[field.name] = given.slice(0, 500)
    const reading = await readField(field, given, { language: call.language, words })
    if (!reading) continue
    if ('problem' in reading) trouble.problems[field.name] = reading.problem
    if ('problem' in reading || !field.isKept) continue
    output[field.name] = reading.value
    if ('file' in reading) files.push(reading.file)
  }
  const isRight = Object.keys(trouble.problems).length === 0
  return isRight ? { as: 'answer', outcome: 'ok', output, files } : { as: 'trouble', trouble }
}

/** What the system behind the page would tell besides: while there is none, what the step's sample does. */
function sampleFacts({ fields, mock }: Of<'link'>): Record<string, JsonValue> {
  if (mock.outcome !== 'ok') return {}
  const typed = new Set(fields.map(({ name }) => name))
  return Object.fromEntries(Object.entries(mock.output).filter(([name]) => !typed.has(name)))
}

async function readSign(call: Of<'sign'>, form: FormData, words: PageWords): Promise<Submission> {
  const outcome = textOf(form, 'outcome')
  if (outcome === 'declined') return answer('declined', {})
  const typed = textOf(form, 'name')
  if (outcome !== 'signed') return { as: 'trouble', trouble: { typed: {}, problems: {} } }
  const name = readPageText('name', typed, call.language)
  if (name === undefined) {
    const problem = typed === '' ? words.missing : fieldProblem('name', pageLanguage(call.language))
    return { as: 'trouble', trouble: { typed: { name: typed }, problems: { name: problem } } }
  }
  const at = new Date()
  const copy = await signedCopy(call, { name, at })
  const output = { name, signedAt: at.toISOString(), file: copy.file }
  return { as: 'answer', outcome: 'signed', output, files: [copy] }
}

function readVerify(form: FormData): Submission {
  const outcome = textOf(form, 'outcome')
  return ['verified', 'failed', 'locked'].includes(outcome)
    ? answer(outcome, {})
    : { as: 'trouble', trouble: { typed: {}, problems: {} } }
}

function readPayment(call: Of<'payment'>, form: FormData, words: PageWords): Submission {
  const { amount, currency, language } = call
  switch (textOf(form, 'outcome')) {
    case 'pay':
      return { as: 'money', amount, currency }
    case 'failed':
      return answer('failed', {})
    default: {
      const typed = textOf(form, 'amount')
      const paid = readPageText('money', typed, language, currency)
      if (paid !== undefined && millionths(paid)) return { as: 'money', amount: paid, currency }
      const problems = { amount: typed === '' ? words.missing : words.unreadable }
      return { as: 'trouble', trouble: { typed: { amount: typed }, problems } }
    }
  }
}

function answer(outcome: string, output: Record<string, JsonValue>): Submission {
  return { as: 'answer', outcome, output, files: [] }
}

function textOf(form: FormData, name: string): string {
  const given = form.get(name)
  return typeof given === 'string' ? cleanText(given.slice(0, 500)) : ''
}
