import { z } from 'zod'
import type { Arrival, Person } from '../inbox/arrival.ts'
import { type MessagesValue, readPerson, withCard } from './envelope.ts'

/** `played` is a heard voice note; other words (deleted, warning) are legacy and tell nothing. */
const Status = z.object({
  id: z.string().min(1).max(500),
  status: z
    .enum(['sent', 'delivered', 'read', 'played', 'failed'])
    .transform((status) => (status === 'played' ? 'read' : status)),
  recipient_id: z.unknown().optional(),
  recipient_user_id: z.unknown().optional(),
  biz_opaque_callback_data: z.uuid().nullable().catch(null),
  errors: z.array(z.unknown()).catch([]),
})

const Failure = z.object({
  code: z.union([z.string(), z.number()]).transform(String),
  title: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  error_data: z.object({ details: z.string() }).optional().catch(undefined),
})

const NOBODY: Person = { waId: null, bsuid: null, name: null }

/** Reads one item of `statuses[]`; a text says why it is of no use. */
export function parseStatus(item: unknown, value: MessagesValue): Arrival | string {
  const parsed = Status.safeParse(item)
  if (!parsed.success) return 'a status that is not one of ours'
  const { id, status, recipient_id, recipient_user_id, errors } = parsed.data
  const message = parsed.data.biz_opaque_callback_data
  const person = readPerson(recipient_id, recipient_user_id)
  return {
    kind: 'status',
    key: `status:${id}:${status}`,
    person: person ? withCard(person, value) : NOBODY,
    body: { message, wamid: id, status, error: status === 'failed' ? readFailure(errors) : null },
  }
}

function readFailure(errors: unknown[]): { code: string; message: string } {
  for (const error of errors) {
    const failure = Failure.safeParse(error)
    if (!failure.success) continue
    const { code, title, message, error_data } = failure.data
    return { code, message: error_data?.details ?? message ?? title ?? '' }
  }
  return { code: 'unknown', message: '' }
}
