import { type JsonValue, readValue } from '../formula/jsonValue.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { chatField, type FormData, type FormField } from './formMessage.ts'
import { hearAnswer } from './hearAnswer.ts'
import { hearChoice } from './hearChoice.ts'
import type { Heard, Locals, Speaker, Values } from './kind.ts'
import { foldText } from './text.ts'

/** The filled form at any time; else the answer to the field asked for, or the wish to write instead. */
export function hearForm(data: FormData, message: InboundMessage, speaker: Speaker): Heard {
  switch (message.kind) {
    case 'form':
      return message.id === speaker.tapId('form')
        ? submitted(data, message.values, speaker)
        : { as: 'stale' }
    case 'text':
      return written(data, message, speaker)
    case 'tap':
      return { as: 'stale' }
    default:
      return { as: 'wrongKind' }
  }
}

/** Bounds of a field may speak of the fields before it, which are not stored yet. */
function submitted(data: FormData, given: Record<string, JsonValue>, speaker: Speaker): Heard {
  const values: Values = {}
  const locals: Locals = {}
  const knowing: Speaker = {
    ...speaker,
    value: (formula, local) => speaker.value(formula, { ...locals, ...local }),
  }
  for (const field of data.fields) {
    const heard = hearField(
      field,
      Object.hasOwn(given, field.name) ? given[field.name] : null,
      knowing,
    )
    if (heard.as !== 'answer') return amiss(field, speaker)
    const json = heard.values[field.name] ?? null
    const type = speaker.typeOf(field.name)
    if (type !== undefined) locals[field.name] = { type, value: readValue(type, json) }
    values[field.name] = json
  }
  return { as: 'answer', exit: 'submitted', values }
}

function hearField(field: FormField, json: JsonValue | undefined, speaker: Speaker): Heard {
  if (typeof json !== 'string' || json.trim() === '') {
    const isEmpty = json === null || json === undefined || typeof json === 'string'
    return isEmpty && !field.required ? skipped(field) : { as: 'unclear' }
  }
  if (!field.options) return hearAnswer(askedOf(field), { kind: 'text', text: json }, speaker)
  const tap = { kind: 'tap', id: speaker.tapId(json), title: '' } as const
  return hearChoice({ options: field.options, variable: field.name }, tap, speaker)
}

function amiss({ label, question, problem }: FormField, speaker: Speaker): Heard {
  return { as: 'unclear', say: `${speaker.text(label)}: ${speaker.text(problem ?? question)}` }
}

function written(
  data: FormData,
  message: Extract<InboundMessage, { kind: 'text' }>,
  speaker: Speaker,
): Heard {
  const field = chatField(data, speaker.stage)
  if (!field) return { as: 'stage', stage: 1, values: {} }
  const heard =
    !field.required && isSkip(message.text) ? skipped(field) : hearWritten(field, message, speaker)
  if (heard.as !== 'answer') return heard
  const { values, isOffered = false } = heard
  const stage = speaker.stage + 1
  return chatField(data, stage)
    ? { as: 'stage', isOffered, stage, values }
    : { as: 'answer', isOffered, exit: 'submitted', values }
}

function hearWritten(field: FormField, message: InboundMessage, speaker: Speaker): Heard {
  return field.options
    ? hearChoice({ options: field.options, variable: field.name }, message, speaker)
    : hearAnswer(askedOf(field), message, speaker)
}

function askedOf({ name, answer, problem }: FormField) {
  return { answer, variable: name, problem, checks: [] }
}

function skipped({ name }: FormField): Heard {
  return { as: 'answer', isOffered: true, exit: 'answered', values: { [name]: null } }
}

function isSkip(text: string): boolean {
  return text.trim() === '-' || ['skip', 'lewati'].includes(foldText(text))
}
