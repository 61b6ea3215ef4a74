import { type InboundMessage, JsonValue } from '@alur/flows'
import { z } from 'zod'
import { cleanJson } from '../lib/cleanJson.ts'

const Reply = z.object({
  type: z.literal('nfm_reply'),
  nfm_reply: z.object({
    name: z.enum(['flow']).optional(),
    response_json: z.unknown(),
  }),
})

/**
 * A form that was filled in. Its JSON inside JSON comes broken, as null and as a list too: then the
 * customer has sent a form without values, and the step says what is missing.
 */
export function readForm(interactive: unknown): InboundMessage | undefined {
  const reply = Reply.safeParse(interactive)
  if (!reply.success) return undefined
  const { flow_token: token, ...fields } = readJson(reply.data.nfm_reply.response_json)
  const values = Object.entries(fields).flatMap(([name, value]) => {
    const stored = toStored(value)
    return stored === undefined || name === '__proto__' ? [] : [[name, stored] as const]
  })
  return {
    kind: 'form',
    id: typeof token === 'string' ? token : null,
    values: Object.fromEntries(values),
  }
}

/** Texts within are escaped twice, so they are cleaned here, after the second parsing. */
function readJson(given: unknown): Record<string, unknown> {
  const json = cleanJson(typeof given === 'string' ? parse(given) : given)
  // Checked on the line before: not null, no list, so its entries are fields.
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : {}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Seen in the wild; see above.
    return undefined
  }
}

/** Numbers are kept as digits; what is nested too deep to keep is left out. */
function toStored(value: unknown): JsonValue | undefined {
  const stored = JsonValue.safeParse(withDigits(value))
  return stored.success ? stored.data : undefined
}

function withDigits(value: unknown): unknown {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return value.map(withDigits)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withDigits(field)]))
}
