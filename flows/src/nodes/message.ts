import { z } from 'zod'
import { passingState } from '../compile/passingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { Kind } from './kind.ts'
import { shorten, spokenText, templateUses } from './text.ts'

const data = z.strictObject({ text: LocalizedText })
type Data = z.infer<typeof data>

/** Says something and goes on at once. */
export const message: Kind<Data> = {
  group: 'talk',
  icon: 'message-square',
  waits: false,
  data,
  create: () => ({ text: {} }),
  exits: () => [{ id: 'next' }],
  uses: ({ text }) => templateUses(text, ['text']),
  writes: () => [],
  texts: ({ text }) => [{ path: ['text'], text, limit: MESSAGE_LIMITS.text }],
  compile: ({ id }, wiring) =>
    passingState(id, wiring, [{ type: 'say', params: { node: id, part: 'prompt' } }]),
  say: ({ text }, speaker, words) => ({ kind: 'text', text: spokenText(text, speaker, words) }),
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: { text: { en: 'Hi {contact.name}', id: 'Hai {contact.name}' } },
}
