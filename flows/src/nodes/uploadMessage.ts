import type { LocalizedText } from '../document/content.ts'
import { Decimal } from '../formula/decimal.ts'
import type { JsonValue } from '../formula/jsonValue.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Locals, Saying, Speaker } from './kind.ts'
import { spokenText } from './text.ts'

export type UploadPlan = {
  items: { label: LocalizedText; required: boolean }[]
  min: number
  max: number
  variable: string
}

type Asked = UploadPlan & {
  text: LocalizedText
  progress: LocalizedText
  done: LocalizedText
  later?: LocalizedText | undefined
}

/** The request, or how far it is answered, with a button to finish once enough is there. */
export function uploadMessage(asked: Asked, speaker: Speaker, words: Saying): OutboundMessage {
  const count = storedFiles(asked, speaker).length
  const text = spokenText(asked.text, speaker, { instead: request(asked, speaker), ...words })
  const titles = {
    ...(count >= leastFiles(asked) ? { done: asked.done } : {}),
    ...(asked.later ? { later: asked.later } : {}),
  }
  const options = Object.entries(titles).map(([id, title]) => ({
    id: speaker.tapId(id),
    title: speaker.text(title),
  }))
  return options.length > 0 ? { kind: 'buttons', text, options } : { kind: 'text', text }
}

/** Whoever comes back to send the rest is asked again and told what is there. */
function request(asked: Asked, speaker: Speaker): string {
  const text = speaker.text(asked.text)
  if (storedFiles(asked, speaker).length === 0) return text
  const soFar = speaker.text(asked.progress, progress(asked, speaker))
  return speaker.stage === 0 ? `${text}\n\n${soFar}` : soFar
}

/** What a text about the progress may speak of. */
export function progress(plan: UploadPlan, speaker: Speaker): Locals {
  const count = storedFiles(plan, speaker).length
  const next = plan.items[count]
  return {
    count: { type: 'number', value: new Decimal(count) },
    total: { type: 'number', value: new Decimal(mostFiles(plan)) },
    item: { type: 'text', value: next ? speaker.text(next.label) : '' },
  }
}

export function storedFiles({ variable }: UploadPlan, speaker: Speaker): JsonValue[] {
  const stored = speaker.stored(variable)
  return Array.isArray(stored) ? stored : []
}

/** Files that must be there before the customer may finish. */
export function leastFiles({ items, min }: UploadPlan): number {
  return items.length > 0 ? items.filter(({ required }) => required).length : min
}

export function mostFiles({ items, max }: UploadPlan): number {
  return items.length > 0 ? items.length : max
}
