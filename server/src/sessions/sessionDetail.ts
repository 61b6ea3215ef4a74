import {
  EvidenceRecord,
  JournalEntry,
  type SessionDetail,
  SessionMessage,
  type SessionSummary,
} from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { AppError } from '../lib/appError.ts'
import { maskedPhone } from '../lib/maskedPhone.ts'
import { findSession, listEvidence, listJournal, listMessages } from './sessionStore.ts'

type SummaryRow = NonNullable<Awaited<ReturnType<typeof findSession>>>

/** A session with everything that was said and done. Throws `not_found`. */
export async function readSession(database: Database, id: string): Promise<SessionDetail> {
  const row = await findSession(database, id)
  if (!row) throw new AppError('not_found', `There is no session ${id}`)
  const [messages, journal, evidence] = await Promise.all([
    listMessages(database, id),
    listJournal(database, id),
    listEvidence(database, id),
  ])
  return {
    ...sessionSummary(row),
    messages: messages.map((message) =>
      SessionMessage.parse({ ...message, at: message.created_at.toISOString() }),
    ),
    journal: journal.map(journalEntry),
    evidence: evidence.map((row) => EvidenceRecord.parse({ ...row, at: row.at.toISOString() })),
  }
}

function journalEntry(row: Awaited<ReturnType<typeof listJournal>>[number]): JournalEntry {
  const { event, ...entry } = JournalEntry.parse({
    ...row,
    at: row.at.toISOString(),
    from: row.from_node,
    to: row.to_node,
  })
  if (event.type !== 'start') return { ...entry, event }
  const { name, phone } = event.contact
  return { ...entry, event: { ...event, contact: { name, phone: maskedPhone(phone) } } }
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
