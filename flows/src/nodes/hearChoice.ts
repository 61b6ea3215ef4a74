import { type LocalizedText, pickText } from '../document/content.ts'
import { writeValue } from '../formula/jsonValue.ts'
import type { InboundMessage } from '../run/inbound.ts'
import type { Heard, Speaker } from './kind.ts'
import { foldText } from './text.ts'

type Option = {
  id: string
  title: LocalizedText
  words?: Record<string, string[]> | undefined
  value?: string | undefined
}
type Offered = { options: Option[]; variable?: string | undefined }

/** A tap on one of this step's options, its number, its title or one of its words. */
export function hearChoice(offered: Offered, message: InboundMessage, speaker: Speaker): Heard {
  if (message.kind === 'other') return { as: 'wrongKind' }
  if (message.kind === 'tap') {
    const tapped = offered.options.find((option) => speaker.tapId(option.id) === message.id)
    return tapped ? chosen(tapped, offered, speaker) : { as: 'stale' }
  }
  const said = foldText(message.text)
  // The title first: of 3, 6 and 12 months the answer 3 means the months, not the third.
  const named =
    offered.options.find((option) => namesOf(option, speaker).includes(said)) ??
    offered.options[Number(/^\d{1,2}$/.exec(said)?.[0] ?? 0) - 1]
  return named ? chosen(named, offered, speaker) : { as: 'unclear' }
}

/** Titles count in every language: a customer may answer in the other one. */
function namesOf(option: Option, speaker: Speaker): string[] {
  const words = Object.values(option.words ?? {}).flat()
  const titles = Object.keys(option.title).map((language) =>
    speaker.text({ [language]: pickText(option.title, language, language) }),
  )
  return [...titles, ...words].map(foldText).filter((name) => name !== '')
}

function chosen(option: Option, { variable }: Offered, speaker: Speaker): Heard {
  if (!variable) return { as: 'answer', isOffered: true, exit: option.id, values: {} }
  const type = speaker.typeOf(variable) ?? 'text'
  const json =
    option.value === undefined ? option.id : writeValue(type, speaker.value(option.value))
  return { as: 'answer', isOffered: true, exit: option.id, values: { [variable]: json } }
}
