import {
  JournalEntry,
  type SessionDetail,
  SessionMessage,
  type SessionSummary,
} from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { findSession, listJournal, listMessages } from './sessionStore.ts'

type SummaryRow = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** A session with everything that was said and done. Throws `not_found`. */
export async function readSession(database: Database, id: string): Promise<SessionDetail> {
  const row = await findSession(database, id)
  if (!row) throw new AppError('not_found', `There is no session ${id}`)
  const [messages, journal] = await Promise.all([
    listMessages(database, id),
    listJournal(database, id),
  ])
  return {
    ...sessionSummary(row),
    messages: messages.map((message) =>
      SessionMessage.parse({ ...message, at: message.created_at.toISOString() }),
    ),
    journal: journal.map((entry) =>
      JournalEntry.parse({
        ...entry,
        at: entry.at.toISOString(),
        from: entry.from_node,
        to: entry.to_node,
      }),
    ),
  }
}

export function sessionSummary(row: SummaryRow): SessionSummary {
  return {
    id: row.id,
    contact: { name: row.contact_name, phone: maskedPhone(row.wa_id) },
    flow: row.flow_id,
    flowName: row.flow_name,
    version: row.version,
    status: row.status,
    node: row.node,
    outcome: row.outcome,
    turns: row.turn,
    startedAt: row.started_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }
}

/** Enough to tell customers apart, not enough to call them. */
function maskedPhone(waId: string | null): string | null {
  return waId === null ? null : `•••• ${waId.slice(-4)}`
}
