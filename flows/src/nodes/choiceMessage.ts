import type { LocalizedText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Saying, Speaker } from './kind.ts'
import { spokenText } from './text.ts'

type Offered = {
  text: LocalizedText
  button?: LocalizedText | undefined
  options: { id: string; title: LocalizedText; description?: LocalizedText | undefined }[]
}

/**
 * The smallest form that holds all options as they read now: reply buttons, else one list, else a
 * numbered text. Titles may hold formulas, so the form is chosen after they are filled in.
 */
export function choiceMessage(offered: Offered, speaker: Speaker, words: Saying): OutboundMessage {
  const text = spokenText(offered.text, speaker, words)
  const options = offered.options.map(({ id, title, description }) => {
    const words = description ? { description: speaker.text(description) } : {}
    return { id: speaker.tapId(id), title: speaker.text(title), ...words }
  })
  const isShort = text.length <= MESSAGE_LIMITS.interactiveBody
  const fits = (count: number, title: number) =>
    isShort && options.length <= count && options.every((option) => option.title.length <= title)
  if (fits(MESSAGE_LIMITS.buttons, MESSAGE_LIMITS.buttonTitle)) {
    const bare = options.map(({ id, title }) => ({ id, title }))
    return { kind: 'buttons', text, options: bare }
  }
  const button = offered.button ? speaker.text(offered.button) : ''
  if (button !== '' && fits(MESSAGE_LIMITS.rows, MESSAGE_LIMITS.rowTitle)) {
    return { kind: 'list', text, button, options }
  }
  const lines = options.map((option, index) => `${index + 1}. ${option.title}`)
  return { kind: 'text', text: [text, '', ...lines].join('\n') }
}
