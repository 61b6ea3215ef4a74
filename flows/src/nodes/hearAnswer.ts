import type { LocalizedText } from '../document/content.ts'
import type { InboundMessage } from '../run/inbound.ts'
import type { Answer } from './answer.ts'
import type { Heard, Speaker } from './kind.ts'
import { readTyped } from './readTyped.ts'

type Asked = {
  answer: Answer
  variable: string
  problem?: LocalizedText | undefined
  checks: { formula: string; text: LocalizedText }[]
}

/** Reads a typed answer, holds it against its limits and checks, and says the first thing wrong. */
export function hearAnswer(asked: Asked, message: InboundMessage, speaker: Speaker): Heard {
  if (message.kind === 'tap' || message.kind === 'form') return { as: 'stale' }
  if (message.kind !== 'text') return { as: 'wrongKind' }
  const read = readTyped(asked.answer, message.text, speaker)
  if (!read) return unclear(asked.problem, speaker)
  const local = { answer: { type: read.type, value: read.value } }
  const failed = asked.checks.find((check) => speaker.value(check.formula, local) !== true)
  if (failed) return unclear(failed.text, speaker)
  return { as: 'answer', exit: 'answered', values: { [asked.variable]: read.json } }
}

function unclear(text: LocalizedText | undefined, speaker: Speaker): Heard {
  return text ? { as: 'unclear', say: speaker.text(text) } : { as: 'unclear' }
}
