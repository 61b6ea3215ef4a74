import { z } from 'zod'
import { passingState } from '../compile/passingState.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import type { OutboundMessage } from '../run/outbound.ts'
import { Attachment, attached, attachmentTexts, attachmentUses } from './attachment.ts'
import type { DataProblem, Kind, Saying, Speaker } from './kind.ts'
import { shorten, spokenText, templateUses } from './text.ts'

const data = z.strictObject({
  /** What is said; the caption of an image, video or document. */
  text: LocalizedText,
  attach: Attachment.optional(),
})
type Data = z.infer<typeof data>

/** Says something, with an attachment or without, and goes on at once. */
export const message: Kind<Data> = {
  group: 'talk',
  icon: 'message-square',
  waits: false,
  data,
  create: () => ({ text: {} }),
  exits: () => [{ id: 'next' }],
  uses: ({ text, attach }) => [
    ...templateUses(text, ['text']),
    ...(attach ? attachmentUses(attach) : []),
  ],
  writes: () => [],
  texts,
  check,
  compile: ({ id }, wiring) =>
    passingState(id, wiring, [{ type: 'say', params: { node: id, part: 'prompt' } }]),
  say,
  summary: ({ text }, language) => shorten(pickText(text, language, language)),
  sample: { text: { en: 'Hi {contact.name}', id: 'Hai {contact.name}' } },
}

function say({ text, attach }: Data, speaker: Speaker, words: Saying): OutboundMessage[] {
  const said = spokenText(text, speaker, words)
  const plain: OutboundMessage[] = said.trim() === '' ? [] : [{ kind: 'text', text: said }]
  if (!attach) return plain
  const { message, holdsText } = attached(attach, said, speaker)
  return holdsText ? [message] : [...plain, message]
}

/** Of an attachment the text may be left out; a link button cannot stand alone. */
function texts({ text, attach }: Data) {
  const isBare = attach !== undefined && attach.type !== 'link' && Object.keys(text).length === 0
  const limit = attach?.type === 'link' ? MESSAGE_LIMITS.interactiveBody : MESSAGE_LIMITS.text
  return [
    ...(isBare ? [] : [{ path: ['text'], text, limit }]),
    ...(attach ? attachmentTexts(attach) : []),
  ]
}

function check({ attach }: Data): DataProblem[] {
  if (!attach || !('link' in attach || 'variable' in attach || attach.type === 'link')) return []
  const url = attach.type === 'link' ? attach.url : attach.link
  const key = attach.type === 'link' ? 'url' : 'link'
  if (attach.type !== 'link' && attach.variable) return []
  if (url?.startsWith('https://') || url?.startsWith('{')) return []
  return [
    {
      path: ['attach', key],
      severity: 'error',
      message: {
        en: 'Write the whole address, beginning with https://.',
        id: 'Tulis alamat lengkap, diawali https://.',
      },
    },
  ]
}
