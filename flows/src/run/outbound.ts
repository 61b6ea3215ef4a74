import { z } from 'zod'

const Option = z.object({ id: z.string(), title: z.string(), description: z.string().optional() })

/** What the customer gets to read, free of any channel's own form. */
export const OutboundMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('buttons'), text: z.string(), options: z.array(Option) }),
  z.object({
    kind: z.literal('list'),
    text: z.string(),
    button: z.string(),
    options: z.array(Option),
  }),
])
export type OutboundMessage = z.infer<typeof OutboundMessage>

/** A request to another system, carried out by the runtime and answered by an event. */
export const ConnectorCall = z.object({
  connector: z.string(),
  input: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
  timeoutMs: z.int(),
  mock: z.object({
    outcome: z.enum(['ok', 'rejected', 'timeout', 'error']),
    latencyMs: z.int(),
    output: z.record(z.string(), z.union([z.string(), z.boolean(), z.null()])),
  }),
})
export type ConnectorCall = z.infer<typeof ConnectorCall>
