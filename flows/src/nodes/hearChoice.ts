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
  const named =
    offered.options[Number(/^\d{1,2}$/.exec(said)?.[0] ?? 0) - 1] ??
    offered.options.find((option) => namesOf(option, speaker).includes(said))
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
