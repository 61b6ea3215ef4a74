import { type LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { templateParts } from '../formula/template.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Speaker } from './kind.ts'

type Approved = {
  template: string
  text: LocalizedText
  options: { id: string; title: LocalizedText }[]
}

/** An approved template with its parameters: the formulas of its text, in their order. */
export function templateMessage(approved: Approved, speaker: Speaker): OutboundMessage {
  const { language } = speaker
  const parts = fitted(
    templateParts(pickText(approved.text, language, language)).map(({ text, formula }) => ({
      isParameter: formula !== undefined,
      text: formula ? oneLine(speaker.text({ [language]: text })) : text,
    })),
  )
  return {
    kind: 'template',
    name: approved.template,
    language,
    text: parts.map(({ text }) => text).join(''),
    parameters: parts.filter(({ isParameter }) => isParameter).map(({ text }) => text),
    options: approved.options.map(({ id, title }) => ({
      id: speaker.tapId(id),
      title: speaker.text(title),
    })),
  }
}

type Part = { isParameter: boolean; text: string }

/** WhatsApp refuses a template with an empty value, a line break, a tab or many spaces in one. */
function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim() || '–'
}

/** Where the whole is too long, long values are cut to an equal share of the room beside the text. */
function fitted(parts: Part[]): Part[] {
  const over = lengthOf(parts) - MESSAGE_LIMITS.interactiveBody
  if (over <= 0) return parts
  const values = parts.filter(({ isParameter }) => isParameter)
  const share = Math.max(1, Math.floor((lengthOf(values) - over) / values.length))
  return parts.map(({ isParameter, text }) => ({
    isParameter,
    text: isParameter && text.length > share ? cut(text, share) : text,
  }))
}

function lengthOf(parts: Part[]): number {
  return parts.reduce((sum, { text }) => sum + text.length, 0)
}

function cut(text: string, length: number): string {
  return `${text.slice(0, length - 1).replace(/\p{Surrogate}$/u, '')}…`
}
