import type { ColumnType, Generated } from 'kysely'

/** Columns of kind `json` come as the text they were stored as; those of `jsonb` come parsed. */
type Json = ColumnType<string, string, string>
type Jsonb = ColumnType<unknown, string, string>
type Moment = ColumnType<Date, Date | undefined, Date>

type ChannelTable = {
  id: Generated<number>
  kind: 'phone' | 'cloud'
  phone_number_id: string
  business_account_id: string
  display_number: string | null
  state: 'open' | 'stopped'
  stopped_because: string | null
}

type ContactTable = {
  id: Generated<number>
  channel_id: number
  bsuid: string | null
  wa_id: string | null
  name: string
  language: string | null
  owner: Generated<'flow' | 'agent'>
}

type FlowTable = { id: string; live_version: number | null; created_at: Moment }

type FlowDraftTable = {
  flow_id: string
  document: Json
  hash: string
  name: string
  languages: string[]
  keywords: string[]
  revision: Generated<number>
  saved_at: Moment
}

type FlowVersionTable = {
  seq: Generated<number>
  flow_id: string
  version: number
  document: Json
  machine: Json
  triggers: Jsonb
  findings: Jsonb
  name: string
  hash: string
  published_at: Moment
}

type SessionTable = {
  id: string
  seq: Generated<number>
  contact_id: number
  flow_id: string
  version: number
  status: 'active' | 'done' | 'fault'
  snapshot: Jsonb
  turn: number
  node: string | null
  outcome: string | null
  heard_at: Date | null
  started_at: Moment
  updated_at: Moment
}

type MessageTable = {
  id: string
  seq: Generated<number>
  contact_id: number
  session_id: string | null
  direction: 'in' | 'out'
  content: Jsonb
  raw: Jsonb
  node: string | null
  wamid: string | null
  status: string
  error: Jsonb
  resent: boolean
  agent: string | null
  created_at: Moment
}

type JournalTable = {
  session_id: string
  turn: number
  at: Moment
  inbox_id: number
  event: Jsonb
  from_node: string | null
  to_node: string | null
  exits: Jsonb
  effects: Jsonb
  understood: boolean
  fault: Jsonb
}

type ArticleTable = {
  id: string
  language: string
  topic: string | null
  title: string
  body: string
  source: string
  expires_on: string | null
  title_terms: string
  body_terms: string
  changed_at: Moment
}

type HandoffTable = {
  id: string
  seq: Generated<number>
  contact_id: number
  session_id: string
  node: string
  number: number
  queue: string
  priority: 'urgent' | 'high' | 'normal' | 'low'
  payload: Jsonb
  state: 'waiting' | 'taken' | 'ended'
  agent: string | null
  outcome: string | null
  note: string | null
  created_at: Moment
  taken_at: Date | null
  ended_at: Date | null
}

type CaseFileTable = {
  number: string
  seq: Generated<number>
  call_id: string
  contact_id: number
  session_id: string | null
  queue: string
  priority: 'urgent' | 'high' | 'normal' | 'low'
  title: string
  fields: Jsonb
  due_on: string
  status: 'open' | 'working' | 'answered' | 'closed'
  created_at: Moment
  changed_at: Moment
}

type EvidenceTable = {
  id: Generated<number>
  session_id: string
  turn: number
  node: string
  kind: 'consent' | 'disclosure'
  given: boolean
  version: string
  language: string
  text: string
  lines: Jsonb
  sha256: string
  at: Moment
}

/** What Kysely knows of the database; the hot tables (inbox, task) have raw statements only. */
export type Schema = {
  channel: ChannelTable
  contact: ContactTable
  flow: FlowTable
  flow_draft: FlowDraftTable
  flow_version: FlowVersionTable
  session: SessionTable
  message: MessageTable
  journal: JournalTable
  article: ArticleTable
  handoff: HandoffTable
  case_file: CaseFileTable
  evidence: EvidenceTable
}
