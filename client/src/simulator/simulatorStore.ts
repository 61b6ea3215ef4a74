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

/** Runs the real engine in the page: no message leaves it. The clock only moves when it is told to. */
export function createSimulator({ document, contact, now }: Simulated): SimulatorStore {
  return createStore<SimulatorState>((set, get) => {
    let flow = document
    let config = compileFlow(flow)
    let machine: FlowMachine | undefined
    let opening: Opening | undefined

    function show(conversation: Conversation) {
      if (machine) set({ conversation: settleCalls(machine, conversation), isRestarted: false })
    }

    function start(isRestarted: boolean) {
      const isKnown = flow.triggers.some(({ id }) => id === opening?.trigger)
      if (!opening || !isKnown) return set({ conversation: null })
      const loaded = load(config)
      if (!loaded.ok) return set({ conversation: null, problem: loaded.problem })
      machine = loaded.machine
      const { trigger, language, word } = opening
      const begun = startConversation(machine, { trigger, language, contact, at: now() })
      set({ problem: null })
      show(withFirstWord(begun, word))
      set({ isRestarted })
    }

    return {
      conversation: null,
      isRestarted: false,
      problem: null,
      begin(chosen) {
        opening = chosen
        start(false)
      },
      say(message) {
        const { conversation } = get()
        if (machine && conversation) show(say(machine, conversation, message))
      },
      pass(ms) {
        const { conversation } = get()
        if (machine && conversation) show(passTime(machine, conversation, ms))
      },
      restart: () => start(false),
      stop: () => set({ conversation: null, problem: null }),
      setDocument(next) {
        flow = next
        const compiled = compileFlow(next)
        if (JSON.stringify(compiled) === JSON.stringify(config)) return
        config = compiled
        if (get().conversation) start(true)
      },
    }
  })
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
