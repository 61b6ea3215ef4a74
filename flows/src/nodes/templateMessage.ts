import { type LocalizedText, pickText } from '../document/content.ts'
import { templateParts } from '../formula/template.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import type { Speaker } from './kind.ts'

type Approved = {
  template: string
  text: LocalizedText
  options: { id: string; title: LocalizedText }[]
}

/** An approved template with its parameters: the formulas of its text, in their order. */
export function templateMessage(approved: Approved, speaker: Speaker): OutboundMessage {
  const { language } = speaker
  const source = pickText(approved.text, language, language)
  const formulas = templateParts(source).flatMap(({ text, formula }) => (formula ? [text] : []))
  return {
    kind: 'template',
    name: approved.template,
    language,
    text: speaker.text(approved.text),
    parameters: formulas.map((text) => speaker.text({ [language]: text })),
    options: approved.options.map(({ id, title }) => ({
      id: speaker.tapId(id),
      title: speaker.text(title),
    })),
  }
}
