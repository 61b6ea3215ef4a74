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
 * The smallest form that holds all options as they read now: reply buttons, else one list, else a
 * numbered text; more than ten come in pages. Buttons have no room for descriptions, a list does. Titles may hold formulas, so the form is chosen after they
 * are filled in.
 */
export function choiceMessage(offered: Offered, speaker: Speaker, words: Saying): OutboundMessage {
  const text = spokenText(offered.text, speaker, words)
  const options = offered.options.map((option) => ({ ...option, id: speaker.tapId(option.id) }))
  const button = offered.button ? speaker.text(offered.button) : ''
  const areDescribed = button !== '' && options.some(({ description }) => description)
  if (!areDescribed && areButtons(options)) {
    return { kind: 'buttons', text, options: options.map(({ id, title }) => ({ id, title })) }
  }
  const shown = rows(options, speaker)
  if (button !== '' && fit(options, MESSAGE_LIMITS.rowTitle)) {
    return { kind: 'list', text, button, options: shown }
  }
  const lines = shown.map((option, index) => `${index + 1}. ${option.title}`)
  return { kind: 'text', text: [text, '', ...lines].join('\n') }
}

/** WhatsApp refuses two buttons of one title. */
function areButtons(options: Offered['options']): boolean {
  const { buttons, buttonTitle } = MESSAGE_LIMITS
  const areDistinct = new Set(options.map(({ title }) => title)).size === options.length
  return options.length <= buttons && areDistinct && fit(options, buttonTitle)
}

function fit(options: Offered['options'], limit: number): boolean {
  const fits = ({ title }: { title: string }) => title.trim() !== '' && title.length <= limit
  return options.length > 0 && options.every(fits)
}

function rows(options: Offered['options'], speaker: Speaker): Offered['options'] {
  const page = pageOf(options, speaker.stage)
  if (page.next === undefined) return page.options
  const title = speaker.language === 'id' ? MORE_TITLE.id : MORE_TITLE.en
  return [...page.options, { id: speaker.tapId(MORE), title }]
}
