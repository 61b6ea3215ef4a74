import type { AnswerType } from '../document/answerType.ts'
import type { LocalizedText } from '../document/content.ts'
import type { OfferedField, OutboundMessage } from '../run/outbound.ts'
import type { Answer } from './answer.ts'
import type { Saying, Speaker } from './kind.ts'
import { spokenText } from './text.ts'

export type FormField = {
  name: string
  label: LocalizedText
  question: LocalizedText
  answer: Answer
  options?: { id: string; title: LocalizedText; value?: string | undefined }[] | undefined
  required: boolean
  problem?: LocalizedText | undefined
}

export type FormData = {
  text: LocalizedText
  button: LocalizedText
  form: string
  fields: FormField[]
}

/** The form itself, or the question of the field that is asked for in chat. */
export function formMessage(data: FormData, speaker: Speaker, words: Saying): OutboundMessage {
  const asked = chatField(data, speaker.stage)
  if (asked) return { kind: 'text', text: chatText(data, asked, speaker, words) }
  return {
    kind: 'form',
    text: spokenText(data.text, speaker, words),
    button: speaker.text(data.button),
    id: speaker.tapId('form'),
    form: data.form,
    fields: data.fields.map((field) => offeredField(field, speaker)),
  }
}

/** The field asked for at this stage; none at stage 0, where the form is shown if there is one. */
export function chatField({ form, fields }: FormData, stage: number): FormField | undefined {
  return fields[form === '' ? stage : stage - 1]
}

function chatText(data: FormData, field: FormField, speaker: Speaker, words: Saying): string {
  const isFirst = data.form === '' && speaker.stage === 0
  const question = spokenText(field.question, speaker, words)
  const titles = (field.options ?? []).map(
    ({ title }, index) => `${index + 1}. ${speaker.text(title)}`,
  )
  const opening = isFirst && words.instead === undefined ? speaker.text(data.text) : ''
  const parts = [opening, question, titles.join('\n')]
  return parts.filter((part) => part !== '').join('\n\n')
}

function offeredField(
  { name, label, answer, options, required }: FormField,
  speaker: Speaker,
): OfferedField {
  const offered = { name, label: speaker.text(label), required }
  if (!options) return { ...offered, input: INPUTS[answer.type] ?? 'text' }
  const titles = options.map(({ id, title }) => ({ id, title: speaker.text(title) }))
  return { ...offered, input: 'choice', options: titles }
}

const INPUTS: Partial<Record<AnswerType, OfferedField['input']>> = {
  number: 'number',
  money: 'number',
  date: 'date',
  phone: 'phone',
  email: 'email',
}
