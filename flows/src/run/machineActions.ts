import { assign, cancel, enqueueActions } from 'xstate'
import type { Memory } from '../compile/machineConfig.ts'
import { type JsonValue, writeValue } from '../formula/jsonValue.ts'
import { kindOf } from '../nodes/index.ts'
import type { Values } from '../nodes/kind.ts'
import { keepOutput } from '../nodes/output.ts'
import { waitsOf } from '../nodes/waitsOf.ts'
import type { FlowKnowledge } from './flowMachine.ts'
import type { MachineEvent } from './machineEvent.ts'
import { memoryOf } from './memoryOf.ts'
import { attempt, speakerFor } from './speaker.ts'
import { StepError } from './stepError.ts'

type Change<Params> = (memory: Memory, event: MachineEvent, params: Params) => Memory
type AtNode = { node: string }

/** So many questions back can be gone. */
const LONGEST_TRAIL = 30

/** The actions that change the conversation's memory; XState applies them inside a transition. */
export function machineActions(machine: FlowKnowledge) {
  return {
    begin: change<{ input?: { name: string; variable: string }[] } | undefined>(
      (memory, event, params) => begin(machine, memory, event, params?.input ?? []),
    ),
    enter: enqueue<AtNode>((memory, event, { node }) => ({
      memory: enter(machine, memory, event, node),
      actions: [{ type: 'entered', params: { node } }],
    })),
    store: change((memory, event) => store(machine, memory, event)),
    speak: enqueue<{ language: string }>((memory, _, { language }) => ({
      memory: { ...memory, language, heard: [] },
      actions: [{ type: 'spoken', params: { language } }],
    })),
    listen: change((memory, { language }) => listen(memory, language ?? memory.language)),
    compute: change<{ node: string; variable: string; formula: string }>((memory, event, params) =>
      compute(machine, memory, event, params),
    ),
    call: enqueue<AtNode>((memory, _, { node }) => recall(memory, node) ?? call(memory, node)),
    recall: enqueue<AtNode>((memory, _, { node }) => recall(memory, node) ?? fresh(memory, node)),
    keepAnswer: change((memory, { answer }) => keepAnswer(memory, answer)),
    arm: arm(machine),
    disarm: cancel((_: unknown, { node }: AtNode) => timerOf(node)) as unknown,
    verified: change<{ level: string }>((memory, { at }, { level }) => ({
      ...memory,
      verified: { ...memory.verified, [level]: at },
    })),
    goBack: change((memory) => ({ ...memory, trail: memory.trail.slice(0, -2) })),
  }
}

/** The timer of a step that sets its own time. */
export function timerOf(node: string): string {
  return `due.${node}`
}

function begin(
  machine: FlowKnowledge,
  memory: Memory,
  event: MachineEvent,
  input: { name: string; variable: string }[],
): Memory {
  const { languages, defaultLanguage, variables } = machine.meta
  const asked = event.language ?? defaultLanguage
  const { values = {} } = event
  let begun: Memory = {
    ...memory,
    language: languages.includes(asked) ? asked : defaultLanguage,
    contact: event.contact ?? memory.contact,
    seed: event.seed ?? memory.seed,
  }
  for (const variable of variables) {
    const { name, initial } = variable
    if (!initial) continue
    const value = computed(machine, begun, {
      at: event.at,
      node: null,
      variable: name,
      formula: initial,
    })
    begun = remember(begun, { [name]: value })
  }
  const typeOf = (variable: string) => machine.variables.get(variable)
  return remember(begun, keepOutput(input, values, { typeOf }))
}

/** A step that asks is remembered for the way back; what asks the world outside cannot be undone. */
function enter(machine: FlowKnowledge, memory: Memory, { at }: MachineEvent, node: string): Memory {
  const { place, trail } = memory
  const before = place.node === null ? undefined : machine.nodes.get(place.node)
  const isBack = before !== undefined && before.kind === 'resume'
  const entered = machine.nodes.get(node)
  const waits = entered ? waitsOf(entered) : false
  const isGone = waits === 'system' || waits === 'outside'
  const { [node]: left, ...stages } = memory.stages
  const stage = isBack && left !== undefined ? left : 0
  return {
    ...memory,
    place: { node, since: at, stage, isBack },
    stages: stage === 0 ? stages : memory.stages,
    trail: isGone ? [] : waits === 'customer' ? trailTo(node, trail, isBack) : trail,
  }
}

/** Whoever comes back from aside has left the questions asked there behind. */
function trailTo(node: string, trail: string[], isBack: boolean): string[] {
  const known = isBack ? trail.lastIndexOf(node) : -1
  if (known >= 0) return trail.slice(0, known + 1)
  return trail.at(-1) === node ? trail : [...trail, node].slice(-LONGEST_TRAIL)
}

function store(machine: FlowKnowledge, memory: Memory, event: MachineEvent): Memory {
  const { values = {}, stage, answer } = event
  const stored = remember(memory, values)
  const placed = stage === undefined ? stored : atStage(machine, stored, stage)
  if (!answer) return placed
  const { number = 0 } = placed.calls[answer.node] ?? {}
  return withCall(placed, answer.node, { number, isOpen: false })
}

function atStage(machine: FlowKnowledge, memory: Memory, stage: number): Memory {
  const { place, stages } = memory
  const placed = { ...memory, place: { ...place, stage } }
  const node = place.node === null ? undefined : machine.nodes.get(place.node)
  if (place.node === null || !node || !kindOf(node).keepsStage) return placed
  return { ...placed, stages: { ...stages, [place.node]: stage } }
}

function compute(
  machine: FlowKnowledge,
  memory: Memory,
  event: MachineEvent,
  { node, variable, formula }: { node: string; variable: string; formula: string },
): Memory {
  const value = computed(machine, memory, { at: event.at, node, variable, formula })
  return remember(memory, { [variable]: value })
}

type Setting = { at: number; node: string | null; variable: string; formula: string }

function computed(
  machine: FlowKnowledge,
  memory: Memory,
  { at, node, variable, formula }: Setting,
): JsonValue {
  const type = machine.variables.get(variable)
  if (type === undefined) throw new StepError(node, unknownVariable(variable))
  const speaker = speakerFor(machine, memory, { node, at })
  return attempt(node, () => writeValue(type, speaker.value(formula)))
}

function unknownVariable(name: string) {
  return {
    en: `There is no variable named ${name}.`,
    id: `Tidak ada variabel bernama ${name}.`,
  }
}

/** Three messages in another language of the flow, and it goes on in that one. */
function listen(memory: Memory, language: string): Memory {
  if (language === memory.language) return { ...memory, heard: [] }
  const heard = [...memory.heard, language].slice(-3)
  const isSettled = heard.length === 3 && heard.every((one) => one === language)
  return isSettled ? { ...memory, language, heard: [] } : { ...memory, heard }
}

/** Who comes back finds the answer that came meanwhile. */
function recall(memory: Memory, node: string): Enqueued | undefined {
  const kept = memory.place.isBack ? memory.calls[node]?.kept : undefined
  return kept && { memory, actions: [{ type: 'recalled', params: { node, ...kept } }] }
}

/** Who comes back to a call that is still open finds it so. */
function call(memory: Memory, node: string): Enqueued {
  const known = memory.calls[node]
  if (memory.place.isBack && known?.isOpen) return { memory, actions: [] }
  const number = (known?.number ?? 0) + 1
  return {
    memory: withCall(memory, node, { number, isOpen: true }),
    actions: [{ type: 'called', params: { node, number } }],
  }
}

/** What happened during an earlier visit, and was never come back for, is past. */
function fresh(memory: Memory, node: string): Enqueued {
  const { [node]: _, ...calls } = memory.calls
  return { memory: { ...memory, calls }, actions: [] }
}

function keepAnswer(memory: Memory, answer: MachineEvent['answer']): Memory {
  if (!answer) return memory
  const { node, outcome, output } = answer
  const known = memory.calls[node] ?? { number: 0, isOpen: false }
  return withCall(memory, node, { ...known, kept: { outcome, output } })
}

function withCall(memory: Memory, node: string, call: Memory['calls'][string]): Memory {
  return { ...memory, calls: { ...memory.calls, [node]: call } }
}

/** Who comes back finds the time that was set when the step was entered first. */
function arm(machine: FlowKnowledge): unknown {
  return enqueueActions(({ enqueue, context, event }, params) => {
    const { node } = params as AtNode
    const { at } = event as MachineEvent
    const memory = memoryOf({ context })
    const { [node]: known, ...others } = memory.deadlines
    const due = memory.place.isBack ? known : dueAt(machine, memory, node, at)
    enqueue.assign({ deadlines: due === undefined ? others : { ...others, [node]: due } })
    if (due === undefined) return
    enqueue.raise({ type: 'due' }, { id: timerOf(node), delay: Math.max(0, due - at) })
  })
}

function dueAt(
  machine: FlowKnowledge,
  memory: Memory,
  node: string,
  at: number,
): number | undefined {
  const known = machine.nodes.get(node)
  if (!known) return undefined
  const speaker = speakerFor(machine, memory, { node, at })
  return attempt(node, () => kindOf(known).due?.(known.data, speaker))
}

function remember(memory: Memory, values: Values): Memory {
  return { ...memory, variables: { ...memory.variables, ...values } }
}

/** XState types an action by its machine; ours come from JSON, so the types are stated here. */
function change<Params = undefined>(apply: Change<Params>): unknown {
  return assign<Memory, MachineEvent, never, MachineEvent, never>(({ context, event }, params) =>
    apply(memoryOf({ context }), event, params),
  )
}

type Enqueued = { memory: Memory; actions: { type: string; params: Record<string, unknown> }[] }

/** As `change`, with actions of the engine's own that tell it what was done. */
function enqueue<Params>(
  apply: (memory: Memory, event: MachineEvent, params: Params) => Enqueued,
): unknown {
  return enqueueActions(({ enqueue, context, event }, params) => {
    const done = apply(memoryOf({ context }), event as MachineEvent, params as Params)
    enqueue.assign(done.memory)
    for (const action of done.actions) enqueue(action as never)
  })
}
