import { z } from 'zod'

const Option = z.object({ id: z.string(), title: z.string(), description: z.string().optional() })
export type OfferedOption = z.infer<typeof Option>

/** Where the bytes are: on the web, or kept by the runtime under this id. */
const Source = z.union([z.object({ link: z.string() }), z.object({ file: z.string() })])

/** One field of a form, as it is shown. */
const FormField = z.object({
  name: z.string(),
  label: z.string(),
  input: z.enum(['text', 'number', 'date', 'phone', 'email', 'choice']),
  required: z.boolean(),
  options: z.array(z.object({ id: z.string(), title: z.string() })).optional(),
})
export type OfferedField = z.infer<typeof FormField>

/**
 * What the customer gets to read, free of any channel's own form. `text` is always what a reader
 * reads: the body, the caption, or the name of a place or person.
 */
export const OutboundMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('buttons'), text: z.string(), options: z.array(Option) }),
  z.object({
    kind: z.literal('list'),
    text: z.string(),
    button: z.string(),
    options: z.array(Option),
  }),
  z.object({
    kind: z.literal('media'),
    media: z.enum(['image', 'video', 'audio', 'document']),
    source: Source,
    filename: z.string().optional(),
    text: z.string(),
  }),
  z.object({
    kind: z.literal('location'),
    text: z.string(),
    latitude: z.string(),
    longitude: z.string(),
    address: z.string().optional(),
  }),
  z.object({
    kind: z.literal('contact'),
    text: z.string(),
    phone: z.string(),
    organisation: z.string().optional(),
  }),
  /** A button that opens a page; `url` is null where the runtime makes a one-time address. */
  z.object({
    kind: z.literal('link'),
    text: z.string(),
    button: z.string(),
    url: z.string().nullable(),
  }),
  z.object({ kind: z.literal('locationRequest'), text: z.string() }),
  z.object({
    kind: z.literal('form'),
    text: z.string(),
    button: z.string(),
    id: z.string(),
    /** The channel's id of the form. */
    form: z.string(),
    fields: z.array(FormField),
  }),
  /** An approved template: what may be sent when the customer has been silent for a day. */
  z.object({
    kind: z.literal('template'),
    text: z.string(),
    name: z.string(),
    language: z.string(),
    parameters: z.array(z.string()),
    options: z.array(Option),
  }),
])
export type OutboundMessage = z.infer<typeof OutboundMessage>
