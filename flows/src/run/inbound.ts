import { z } from 'zod'

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
    kind: z.literal('other'),
    /** The channel's word: image, audio, sticker, location … */
    type: z.string(),
    caption: z.string().optional(),
  }),
])
export type InboundMessage = z.infer<typeof InboundMessage>
