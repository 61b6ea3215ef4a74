import {
  type Conversation,
  compileFlow,
  type FlowDocument,
  type FlowMachine,
  type InboundMessage,
  loadMachine,
  type MachineConfig,
  passTime,
  say,
  settleCalls,
  startConversation,
} from '@alur/flows'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** How a conversation begins: a trigger's word, and the language it is held in. */
export type Opening = { trigger: string; language: string; word: string }

export type SimulatorState = {
  conversation: Conversation | null
  /** True after the flow was changed under the conversation, until the next message. */
  isRestarted: boolean
  /** Why the flow cannot run, in the engine's words. */
  problem: string | null
  begin(opening: Opening): void
  say(message: InboundMessage): void
  pass(ms: number): void
  restart(): void
  stop(): void
  /** Takes a changed flow; a conversation begins anew when what it runs on has changed. */
  setDocument(document: FlowDocument): void
}
export type SimulatorStore = StoreApi<SimulatorState>

export type Simulated = {
  document: FlowDocument
  contact: { name: string; phone: string | null }
  now: () => number
}

/** What the conversation runs on; the machine is made when it begins. */
type Running = {
  flow: FlowDocument
  config: MachineConfig
  machine?: FlowMachine
  opening?: Opening
}

/** Runs the real engine in the page: no message leaves it. The clock only moves when it is told to. */
export function createSimulator(simulated: Simulated): SimulatorStore {
  const { document } = simulated
  const running: Running = { flow: document, config: compileFlow(document) }
  return createStore<SimulatorState>((set, get) => {
    const go = (step: (machine: FlowMachine, conversation: Conversation) => Conversation) => {
      const { machine } = running
      const { conversation } = get()
      if (!machine || !conversation) return
      set({ conversation: settleCalls(machine, step(machine, conversation)), isRestarted: false })
    }
    return {
      conversation: null,
      isRestarted: false,
      problem: null,
      begin(opening) {
        running.opening = opening
        set({ ...start(running, simulated), isRestarted: false })
      },
      say: (message) => go((machine, conversation) => say(machine, conversation, message)),
      pass: (ms) => go((machine, conversation) => passTime(machine, conversation, ms)),
      restart: () => set({ ...start(running, simulated), isRestarted: false }),
      stop: () => set({ conversation: null, problem: null }),
      setDocument(next) {
        running.flow = next
        const config = compileFlow(next)
        if (JSON.stringify(config) === JSON.stringify(running.config)) return
        running.config = config
        if (get().conversation) set({ ...start(running, simulated), isRestarted: true })
      },
    }
  })
}

function start(
  running: Running,
  { contact, now }: Simulated,
): Pick<SimulatorState, 'conversation' | 'problem'> {
  const { opening, flow, config } = running
  const isKnown = flow.triggers.some(({ id }) => id === opening?.trigger)
  if (!opening || !isKnown) return { conversation: null, problem: null }
  const loaded = load(config)
  if (!loaded.ok) return { conversation: null, problem: loaded.problem }
  const { machine } = loaded
  running.machine = machine
  const { trigger, language, word } = opening
  const begun = startConversation(machine, { trigger, language, contact, at: now() })
  return { conversation: settleCalls(machine, withFirstWord(begun, word)), problem: null }
}

type Loaded = { ok: true; machine: FlowMachine } | { ok: false; problem: string }

/** A draft may hold what no machine can be made of; the simulator says so instead of breaking. */
function load(config: MachineConfig): Loaded {
  try {
    return { ok: true, machine: loadMachine(config) }
  } catch (error) {
    if (error instanceof Error) return { ok: false, problem: error.message }
    throw error
  }
}

/** The word that began it stands first in the chat, as it does on the phone. */
function withFirstWord(conversation: Conversation, word: string): Conversation {
  const { transcript } = conversation
  const at = transcript[0]?.at ?? conversation.at
  const first = { from: 'customer', at, message: { kind: 'text', text: word } } as const
  return { ...conversation, transcript: [first, ...transcript] }
}
