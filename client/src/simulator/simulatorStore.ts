import {
  type Conversation,
  compileFlow,
  type FlowDocument,
  type FlowMachine,
  loadMachine,
  type MachineConfig,
  type Subflows,
} from '@alur/flows'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type Act, perform, type Systems } from './act.ts'
import { type Begun, type Done, type Opening, type Placed, replay } from './replay.ts'
import { triedFlow } from './triedFlow.ts'
import { systemCalls } from './waitingCalls.ts'

/** What a change of the flow did to the conversation: how many of how many acts were played again. */
export type Change = { kept: number; of: number }

export type SimulatorState = {
  conversation: Conversation | null
  /** What the conversation runs on. */
  machine: FlowMachine | null
  placed: readonly Placed[]
  systems: Systems
  /** Set after the flow was changed under the conversation, until something is done. */
  change: Change | null
  /** Why the flow cannot run, in the engine's words. */
  problem: string | null
  begin(opening: Opening): void
  act(act: Act): void
  askSystems(systems: Systems): void
  restart(): void
  stop(): void
  /** Takes a changed flow; when what it runs on has changed, the conversation is played again. */
  setDocument(document: FlowDocument, subflows: Subflows): void
}
export type SimulatorStore = StoreApi<SimulatorState>

export type Simulated = {
  document: FlowDocument
  subflows: Subflows
  contact: { name: string; phone: string | null }
  now: () => number
}

type Running = {
  config: MachineConfig | string
  begun: Begun | null
  /** All that was done; what a change of the flow cut off stays until something else is done. */
  done: Done[]
  tries: number
}

const FRESH = { conversation: null, machine: null, placed: [], problem: null, change: null }

/** Runs the real engine in the page: no message leaves it. The clock only moves when it is told to. */
export function createSimulator(simulated: Simulated): SimulatorStore {
  const { document, subflows, contact, now } = simulated
  const running: Running = { config: compile(document, subflows), begun: null, done: [], tries: 0 }
  return createStore<SimulatorState>((set, get) => {
    const start = (opening: Opening) => {
      running.tries += 1
      const seed = `try ${running.tries}`
      running.begun = { opening, contact, at: now(), seed, systems: get().systems }
      running.done = []
      set({ ...FRESH, ...played(running) })
    }
    const act = (one: Act) => {
      const { machine, conversation, systems, placed } = get()
      if (!machine || !conversation) return
      const done = { act: one, node: conversation.node, systems }
      running.done = [...running.done.slice(0, placed.length), done]
      set({
        conversation: perform(machine, conversation, done),
        placed: [...placed, { ...one, after: conversation.transcript.length }],
        change: null,
      })
    }
    return {
      ...FRESH,
      systems: 'sample',
      begin: start,
      act,
      askSystems(systems) {
        set({ systems })
        if (systems === 'ask') return
        const { conversation } = get()
        for (const { node, call } of conversation ? systemCalls(conversation) : []) {
          const { outcome, output, latencyMs } = call.mock
          act({ type: 'answer', node, outcome, output, delayMs: latencyMs })
        }
      },
      restart: () => running.begun && start(running.begun.opening),
      stop() {
        running.begun = null
        set(FRESH)
      },
      setDocument(next, called) {
        const config = compile(next, called)
        if (JSON.stringify(config) === JSON.stringify(running.config)) return
        running.config = config
        if (!running.begun) return
        const again = played(running)
        const change = { kept: again.placed.length, of: running.done.length }
        set({ ...FRESH, ...again, change: again.conversation ? change : null })
      },
    }
  })
}

type Played = Pick<SimulatorState, 'conversation' | 'machine' | 'placed' | 'problem'>

function played({ config, begun, done }: Running): Played {
  if (typeof config === 'string') return { ...FRESH, problem: config }
  if (!begun || !hasStart(config, begun.opening.trigger)) return FRESH
  const machine = orProblem(() => loadMachine(config))
  if (typeof machine === 'string') return { ...FRESH, problem: machine }
  const { conversation, placed } = replay(machine, begun, done)
  return { conversation, machine, placed, problem: null }
}

function hasStart({ states }: MachineConfig, trigger: string): boolean {
  return states.start?.on?.[`trigger.${trigger}`] !== undefined
}

function compile(document: FlowDocument, subflows: Subflows): MachineConfig | string {
  return orProblem(() => compileFlow(triedFlow(document), subflows))
}

/** A draft may hold what no machine can be made of; the simulator says so instead of breaking. */
function orProblem<Made>(make: () => Made): Made | string {
  try {
    return make()
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
}
