import type { InboundMessage } from '../run/inbound.ts'
import { type FixedOption, fixedAnswers } from './choiceOptions.ts'
import { hearOffered } from './hearOffered.ts'
import type { Heard, Speaker } from './kind.ts'

/** What a customer's message chooses of options that the author wrote down. */
export function hearChoice(
  offered: { options: FixedOption[]; variable?: string | undefined },
  message: InboundMessage,
  speaker: Speaker,
): Heard {
  return hearOffered(fixedAnswers(offered, speaker), message, speaker)
}
