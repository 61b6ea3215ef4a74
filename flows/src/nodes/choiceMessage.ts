import type { LocalizedText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import { MORE, MORE_TITLE } from './hearOffered.ts'
import type { Saying, Speaker } from './kind.ts'
import { pageOf } from './optionPages.ts'
import { spokenText } from './text.ts'

type Offered = {
  text: LocalizedText
  button?: LocalizedText | undefined
  options: { id: string; title: string; description?: string }[]
}

/**
 * The smallest form that holds all options as they read now: reply buttons, else one list, else a list
 * in pages, else a numbered text. Titles may hold formulas, so the form is chosen after they are filled in.
 */
export function choiceMessage(offered: Offered, speaker: Speaker, words: Saying): OutboundMessage {
  const text = spokenText(offered.text, speaker, words)
  const options = offered.options.map((option) => ({ ...option, id: speaker.tapId(option.id) }))
  const isShort = text.length <= MESSAGE_LIMITS.interactiveBody
  const fits = (title: number) => isShort && options.every((option) => option.title.length <= title)
  if (options.length <= MESSAGE_LIMITS.buttons && fits(MESSAGE_LIMITS.buttonTitle)) {
    const bare = options.map(({ id, title }) => ({ id, title }))
    return { kind: 'buttons', text, options: bare }
  }
  const button = offered.button ? speaker.text(offered.button) : ''
  if (button !== '' && fits(MESSAGE_LIMITS.rowTitle)) {
    return { kind: 'list', text, button, options: rows(options, speaker) }
  }
  const lines = options.map((option, index) => `${index + 1}. ${option.title}`)
  return { kind: 'text', text: [text, '', ...lines].join('\n') }
}

function rows(options: Offered['options'], speaker: Speaker): Offered['options'] {
  const page = pageOf(options, speaker.stage)
  if (page.next === undefined) return page.options
  const title = speaker.language === 'id' ? MORE_TITLE.id : MORE_TITLE.en
  return [...page.options, { id: speaker.tapId(MORE), title }]
}
