import type { Use } from '../nodes/kind.ts'
import { templateUses } from '../nodes/text.ts'
import type { Answering } from './answering.ts'
import type { LocalizedText } from './content.ts'
import { MESSAGE_LIMITS } from './limits.ts'

/** The texts of what a step answers otherwise, at their places in the node. */
export function answeringTexts(
  answering: Answering | undefined,
): { path: (string | number)[]; text: LocalizedText; limit: number }[] {
  if (!answering) return []
  const { reprompts = [], wrongKinds = {}, busy, why, nudge } = answering
  const limit = MESSAGE_LIMITS.interactiveBody
  const at = (path: (string | number)[], text: LocalizedText | undefined) =>
    text ? [{ path: ['answering', ...path], text, limit }] : []
  return [
    ...reprompts.flatMap((text, index) => at(['reprompts', index], text)),
    ...Object.entries(wrongKinds).flatMap(([input, text]) => at(['wrongKinds', input], text)),
    ...at(['busy'], busy),
    ...at(['why'], why),
    ...at(['nudge', 'text'], nudge?.text),
  ]
}

export function answeringUses(answering: Answering | undefined): Use[] {
  return answeringTexts(answering).flatMap(({ path, text }) => templateUses(text, path))
}
