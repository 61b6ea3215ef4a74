import type { InboundMessage } from '@alur/flows'
import { z } from 'zod'
import { readFile } from './readFile.ts'
import { readForm } from './readForm.ts'
import { readContact, readLocation } from './readPlace.ts'

type Item = Record<string, unknown>

/**
 * The content of a message: `type` and the object named by it. Whatever does not fit its type counts
 * as another kind of message, so that the flow can ask again.
 */
export function readContent(type: string, item: Item): InboundMessage {
  return readers.get(type)?.(item) ?? otherMessage(type, item)
}

const Body = z.object({ body: z.string() })
const Reply = z.object({ id: z.string().nullable().catch(null), title: z.string().catch('') })
const Tap = z.union([
  z
    .object({ type: z.literal('button_reply'), button_reply: Reply })
    .transform((one) => one.button_reply),
  z.object({ type: z.literal('list_reply'), list_reply: Reply }).transform((one) => one.list_reply),
])
const TemplateButton = z.object({
  payload: z.string().nullable().catch(null),
  text: z.string().catch(''),
})

type Read = (item: Item) => InboundMessage | undefined

/** A map, not an object: a type comes from outside, and may be called `constructor`. */
const readers = new Map<string, Read>([
  ['text', readText],
  ['interactive', readInteractive],
  ['button', readTemplateButton],
  ['image', ({ image }) => readFile('image', image)],
  ['video', ({ video }) => readFile('video', video)],
  ['audio', ({ audio }) => readFile('audio', audio)],
  // The name that recorded notes had in older traffic.
  ['voice', ({ voice }) => readFile('audio', voice)],
  ['document', ({ document }) => readFile('document', document)],
  ['sticker', ({ sticker }) => readFile('sticker', sticker)],
  ['location', ({ location }) => readLocation(location)],
  ['contacts', ({ contacts }) => readContact(contacts)],
])

function readText({ text }: Item): InboundMessage | undefined {
  const parsed = Body.safeParse(text)
  return parsed.success ? { kind: 'text', text: parsed.data.body } : undefined
}

function readInteractive({ interactive }: Item): InboundMessage | undefined {
  const tap = Tap.safeParse(interactive)
  return tap.success ? { kind: 'tap', ...tap.data } : readForm(interactive)
}

/** A tap on a template's quick reply. */
function readTemplateButton({ button }: Item): InboundMessage | undefined {
  const tap = TemplateButton.safeParse(button)
  return tap.success ? { kind: 'tap', id: tap.data.payload, title: tap.data.text } : undefined
}

function otherMessage(type: string, item: Item): InboundMessage {
  const media = z.object({ caption: z.string() }).safeParse(item[type])
  return { kind: 'other', type, ...(media.success ? { caption: media.data.caption } : {}) }
}
