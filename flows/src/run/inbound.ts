import { z } from 'zod'
import { JsonValue } from '../formula/jsonValue.ts'

/** A file as conversations keep it: `id` is the runtime's name of the bytes, `size` counts them. */
export const FileRef = z.object({
  id: z.string(),
  name: z.string(),
  /** The media type, such as `image/jpeg`. */
  type: z.string(),
  size: z.string().regex(/^\d{1,12}$/),
})
export type FileRef = z.infer<typeof FileRef>

/** Degrees as decimal text, as all numbers of a conversation are kept. */
const Degrees = z.string().regex(/^-?\d{1,3}(\.\d{1,12})?$/)

/** What a customer sent, free of any channel's own form. */
export const InboundMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({
    kind: z.literal('tap'),
    /** The id the option was sent with; null when it belongs to another conversation. */
    id: z.string().nullable(),
    title: z.string(),
  }),
  z.object({
    kind: z.literal('file'),
    media: z.enum(['image', 'video', 'audio', 'document', 'sticker']),
    file: FileRef,
    caption: z.string().optional(),
  }),
  z.object({
    kind: z.literal('location'),
    latitude: Degrees,
    longitude: Degrees,
    name: z.string().optional(),
    address: z.string().optional(),
  }),
  z.object({ kind: z.literal('contact'), name: z.string(), phone: z.string().nullable() }),
  z.object({
    kind: z.literal('form'),
    /** The id the form was sent with; null when it belongs to another conversation. */
    id: z.string().nullable(),
    /** What was filled in, by field; read by the step's own validators. */
    values: z.record(z.string(), JsonValue),
  }),
  z.object({
    kind: z.literal('other'),
    /** The channel's word: order, unsupported … */
    type: z.string(),
    caption: z.string().optional(),
  }),
])
export type InboundMessage = z.infer<typeof InboundMessage>
