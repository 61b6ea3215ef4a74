import { type AnyMachineSnapshot, createActor, initialTransition, transition } from 'xstate'
import { kindOf } from '../nodes/index.ts'
import { currentNode } from './currentNode.ts'
import type { Effect } from './effect.ts'
import { askAgain, effectsOf, type MachineAction } from './effectsOf.ts'
import { answerEvent, eventFor } from './eventFor.ts'
import { exitsTaken } from './exitsTaken.ts'
import { fitMessages } from './fitMessages.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import { languageHeard } from './languageHeard.ts'
import type { MachineEvent } from './machineEvent.ts'
import { memoryOf } from './memoryOf.ts'
import { mergeTexts } from './mergeTexts.ts'
import { settleTimers } from './settleTimers.ts'
import { attempt, speakerFor } from './speaker.ts'
import { StepError } from './stepError.ts'
import { storable } from './storable.ts'
import type { Snapshot, Turn } from './turn.ts'

/** Decisions in a row without anything in between; a flow beyond it goes in a circle. */
const MOST_DECISIONS = 100

/**
 * One event in, one snapshot and a list of effects out. Pure: the caller stores the snapshot and
 * carries out the effects. A broken flow is a fault in the answer, not a throw.
 */
export function takeTurn(machine: FlowMachine, previous: Snapshot | null, given: FlowEvent): Turn {
  const event = storable(given)
  const before = previous ? restore(machine, previous) : initialTransition(machine.logic)[0]
  try {
    return play(machine, before, event)
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    return faultTurn(machine, before, event, error)
  }
}

/** Never `.start()`: a started actor would arm timers and run effects of its own. */
function restore(machine: FlowMachine, snapshot: Snapshot): AnyMachineSnapshot {
  const restored = createActor(machine.logic, { snapshot: snapshot as never }).getSnapshot()
  if (restored.status !== 'error') return restored
  throw restored.error
}

function play(machine: FlowMachine, before: AnyMachineSnapshot, event: FlowEvent): Turn {
  const from = currentNode(before)
  const effects: Turn['effects'] = []
  const exits: Turn['exits'] = []
  const isOver = before.status !== 'active'
  const language = isOver ? undefined : languageHeard(machine, before, event)
  let state = language ? step(machine, before, language)[0] : before
  let next: MachineEvent | undefined = isOver ? undefined : eventFor(machine, state, event)
  for (let decisions = 0; next && decisions <= MOST_DECISIONS; decisions += 1) {
    const happened: MachineEvent = next
    const [after, actions] = step(machine, state, happened)
    effects.push(...effectsOf(machine, actions, happened))
    effects.push(...askedAgain(machine, after, actions, happened))
    exits.push(...exitsTaken(machine, state, after, actions, happened))
    state = after
    next =
      decision(machine, after, actions, happened.at) ?? recalled(machine, after, actions, event.at)
  }
  if (next) throw new StepError(currentNode(state), endless)
  return {
    snapshot: persist(machine, state),
    status: state.status === 'done' ? 'done' : 'active',
    effects: settled(machine, effects),
    from,
    to: currentNode(state),
    exits,
    understood: state !== before || effects.length > 0,
  }
}

function step(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  event: MachineEvent,
): [AnyMachineSnapshot, MachineAction[]] {
  try {
    return transition(machine.logic, state, event) as [AnyMachineSnapshot, MachineAction[]]
  } catch (error) {
    // XState has no type of its own for `maxIterations`: its message is all there is to know it by.
    const isEndless = error instanceof Error && error.message.startsWith('Infinite loop detected')
    throw isEndless ? new StepError(currentNode(state), endless) : error
  }
}

/** A word that switched the language left the step as it was: its question is asked in the new one. */
function askedAgain(
  machine: FlowMachine,
  after: AnyMachineSnapshot,
  actions: MachineAction[],
  event: MachineEvent,
): Turn['effects'] {
  const node = currentNode(after)
  // A word that led away and back, or to where it was said, has entered the step: it was asked there.
  const hasMoved = actions.some(({ type }) => type === 'entered')
  if (!event.type.startsWith('word.') || node === null || hasMoved) return []
  return askAgain(machine, { node, memory: memoryOf(after), at: event.at })
}

const endless = {
  en: 'Too many steps follow one another, or go round in a circle, without waiting for the customer.',
  id: 'Terlalu banyak langkah berurutan, atau berputar, tanpa menunggu nasabah.',
}

function decision(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  actions: MachineAction[],
  at: number,
): MachineEvent | undefined {
  const decide = actions.findLast(({ type }) => type === 'decide')
  const id = decide?.params?.node
  const node = typeof id === 'string' ? machine.nodes.get(id) : undefined
  if (typeof id !== 'string' || !node || currentNode(state) !== id) return undefined
  const speaker = speakerFor(machine, memoryOf(state), { node: id, at })
  const decided = attempt(id, () => kindOf(node).decide?.(node.data, speaker))
  if (!decided) return undefined
  return { type: decided.exit, at, ...(decided.values ? { values: decided.values } : {}) }
}

/** The answer that came while the customer was elsewhere is played on the way back. */
function recalled(
  machine: FlowMachine,
  state: AnyMachineSnapshot,
  actions: MachineAction[],
  at: number,
): MachineEvent | undefined {
  const params = actions.findLast(({ type }) => type === 'recalled')?.params
  if (!params) return undefined
  // The machine's own action, made from an answer that was read before.
  const answer = params as NonNullable<MachineEvent['answer']>
  return answerEvent(machine, memoryOf(state), { at, ...answer })
}

function settled(machine: FlowMachine, effects: Turn['effects']): Turn['effects'] {
  const inOrder = settleTimers(effects).filter(saysSomething)
  return fitMessages(machine.meta.settings.merge ? mergeTexts(inOrder) : inOrder)
}

/** A text that came out empty is not said: there is no message without words. */
function saysSomething(effect: Effect): boolean {
  return (
    effect.type !== 'send' || effect.message.kind !== 'text' || effect.message.text.trim() !== ''
  )
}

function persist(machine: FlowMachine, state: AnyMachineSnapshot): Snapshot {
  return machine.logic.getPersistedSnapshot(state) as unknown as Snapshot
}

function faultTurn(
  machine: FlowMachine,
  before: AnyMachineSnapshot,
  event: FlowEvent,
  error: StepError,
): Turn {
  const from = currentNode(before)
  return {
    snapshot: persist(machine, before),
    status: 'fault',
    effects: settled(machine, apology(machine, before, event.at)),
    from,
    to: from,
    exits: [],
    understood: true,
    fault: { node: error.node ?? from, message: error.words },
  }
}

/** Nothing, when the apology itself has a formula that fails: the fault must still be stored. */
function apology(machine: FlowMachine, state: AnyMachineSnapshot, at: number): Turn['effects'] {
  const node = currentNode(state)
  const speaker = speakerFor(machine, memoryOf(state), { node, at })
  try {
    const text = speaker.text(machine.meta.settings.texts.fault)
    return [{ type: 'send', node: node ?? '', message: { kind: 'text', text } }]
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    return []
  }
}
