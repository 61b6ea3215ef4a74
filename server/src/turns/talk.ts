import type {
  FlowEvent,
  FlowMachine,
  InboundMessage,
  OutboundMessage,
  Snapshot,
  Turn,
} from '@alur/flows'
import type { LiveFlow } from '../flows/liveFlows.ts'
import type { StatusBody } from '../inbox/arrival.ts'

/** Where a contact's conversation stands: read under the lock of the contact, then carried on. */
export type Talk = {
  contact: { id: number; name: string; waId: string | null }
  session: LiveSession | null
  /** The provider's time, in ms, of the newest message the last session heard. */
  heardAt: number | null
  tasks: OpenTask[]
}

export type LiveSession = {
  id: string
  flow: string
  version: number
  /** Null before the first turn. */
  snapshot: Snapshot | null
  turn: number
  startedAt: number
}

/** A timer or call under way. A fired one waits in the inbox for its turn. */
export type OpenTask = { id: string; key: string; isFired: boolean }

export type InboxRow = { id: number; kind: string; body: unknown }

/** What turns take from the world outside; `newId` makes uuids, `now` is in ms. */
export type Surroundings = {
  live: LiveFlow[]
  machine(flow: string, version: number): Promise<FlowMachine>
  now(): number
  newId(): string
}

/** What has to be written, in the order in which it came about. */
export type Changes = {
  name?: string
  sessions?: SessionChange[]
  messages?: MessageChange[]
  journal?: JournalChange[]
  addedTasks?: TaskChange[]
  droppedTasks?: string[]
  statuses?: StatusBody[]
}

/** The state after one inbox row, and what to write of it. */
export type Step = { talk: Talk; changes: Changes }

export type SessionChange = LiveSession & {
  snapshot: Snapshot
  status: Turn['status']
  node: string | null
  outcome: string | null
  heardAt: number | null
  updatedAt: number
}

export type MessageChange = {
  id: string
  session: string | null
  direction: 'in' | 'out'
  content: InboundMessage | OutboundMessage
  raw?: unknown
  node: string | null
  wamid: string | null
  at: number
}

export type JournalChange = Pick<Turn, 'from' | 'to' | 'exits' | 'effects' | 'understood'> & {
  session: string
  turn: number
  at: number
  inbox: number
  event: FlowEvent
  fault: Turn['fault'] | null
}

export type TaskChange = {
  id: string
  kind: 'send' | 'timer' | 'call'
  session: string
  key: string
  payload: unknown
  /** From now on the database's clock: ours may differ from it. */
  delayMs: number
}
