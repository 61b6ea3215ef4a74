import type { Settings } from '../document/settings.ts'
import type { Speaker } from '../nodes/kind.ts'
import { templateMessage } from '../nodes/templateMessage.ts'
import type { OutboundMessage } from './outbound.ts'

/** A dollar keeps these apart from the ids that authors give to options. */
export const RESUME_TAPS = { goOn: '$goOn', stop: '$stop' } as const

/** The approved template that offers a silent customer to go on. */
export function resumeMessage(
  resume: NonNullable<Settings['silence']['resume']>,
  speaker: Speaker,
): OutboundMessage {
  const { template, text, goOn, stop } = resume
  const options = [
    { id: RESUME_TAPS.goOn, title: goOn },
    { id: RESUME_TAPS.stop, title: stop },
  ]
  return templateMessage({ template, text, options }, speaker)
}
