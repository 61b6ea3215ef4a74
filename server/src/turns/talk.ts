import type {
  Call,
  Evidence,
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
  contact: TalkContact
  session: LiveSession | null
  /** The provider's time, in ms, of the newest message the last session heard. */
  heardAt: number | null
  tasks: OpenTask[]
}

export type TalkContact = {
  id: number
  name: string
  waId: string | null
  /** What they chose last; null as long as they chose none. */
  language: string | null
  /** What their last conversation was held in. */
  spoken: string | null
  /** Who answers them. While it is an agent, messages are kept and not played. */
  owner: 'flow' | 'agent'
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
export type OpenTask = {
  id: string
  key: string
  kind: TaskChange['kind']
  /** Of a call that somebody outside answers: its kind. */
  outside: Call['kind'] | null
  isFired: boolean
}

export type InboxRow = { id: number; kind: string; body: unknown }

/** What turns take from the world outside; `newId` makes uuids, `now` is in ms. */
export type Surroundings = {
  live: LiveFlow[]
  machine(flow: string, version: number): Promise<FlowMachine>
  now(): number
  newId(): string
  /** A secret for the address of a page, new each time. */
  newToken(): string
  /** Where customers reach the pages, without a slash at the end. */
  publicUrl: string
}

/** What has to be written, in the order in which it came about. */
export type Changes = {
  name?: string
  language?: string
  /** The person who answered has nothing more to answer: the flow does again. */
  isFreed?: boolean
  sessions?: SessionChange[]
  messages?: MessageChange[]
  journal?: JournalChange[]
  addedTasks?: TaskChange[]
  droppedTasks?: string[]
  /** Reports that waited for the end of the session: their time has come. */
  releasedTasks?: string[]
  outsideCalls?: OutsideCallChange[]
  tokens?: TokenChange[]
  handoffs?: HandoffChange[]
  evidence?: EvidenceChange[]
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
  kind: 'send' | 'timer' | 'call' | 'outside' | 'media' | 'event'
  session: string | null
  key: string
  payload: unknown
  /** From now on the database's clock: ours may differ from it. */
  delayMs: number
}

/** A call's place: its task's id, the step that waits, and the number of the call there. */
type CallPlace = { id: string; session: string; node: string; number: number }

export type OutsideCall = Extract<Call, { kind: 'link' | 'sign' | 'payment' | 'verify' }>
export type OutsideCallChange = CallPlace & { call: OutsideCall }
/** The digest of a page's token; the token itself travels with the message alone. */
export type TokenChange = { call: string; sha256: string }

type HandoffCall = Extract<Call, { kind: 'handoff' }>
export type HandoffChange = CallPlace & Pick<HandoffCall, 'queue' | 'priority' | 'payload'>

export type EvidenceChange = Evidence & {
  session: string
  turn: number
  inbox: number
  node: string
  /** Of the text, in hex. */
  sha256: string
  at: number
}
