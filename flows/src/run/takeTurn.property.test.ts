import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { compileFlow } from '../compile/compileFlow.ts'
import { Memory } from '../compile/machineConfig.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import { parseDocument } from '../document/parseDocument.ts'
import { unstorableTexts } from '../document/unstorableTexts.ts'
import { proveFlow } from '../prove/proveFlow.ts'
import { anyEvent, anyStart, type NextEvent } from '../testing/anyEvent.ts'
import { anyFlow, CALLED } from '../testing/anyFlow.ts'
import { channelProblems } from '../testing/channelProblems.ts'
import { Effect } from './effect.ts'
import type { FlowEvent } from './flowEvent.ts'
import type { FlowMachine } from './flowMachine.ts'
import { loadMachine } from './loadMachine.ts'
import { machineActions } from './machineActions.ts'
import { takeTurn } from './takeTurn.ts'
import type { Snapshot, Turn } from './turn.ts'

const subflows = new Map([[CALLED.id, CALLED]])
const throughJson = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot))

function loaded(flow: FlowDocument): FlowMachine {
  return loadMachine(JSON.parse(JSON.stringify(compileFlow(flow, subflows))))
}

/** A turn taken from memory as from JSON, and held against all that the runtime counts on. */
function soundTurn(machine: FlowMachine, before: Turn | null, event: FlowEvent): Turn {
  const turn = takeTurn(machine, before && throughJson(before.snapshot), event)
  expect(takeTurn(machine, before?.snapshot ?? null, event)).toEqual(turn)
  expect(unstorableTexts(turn)).toEqual([])
  expect(throughJson(turn.snapshot)).toEqual(turn.snapshot)
  for (const effect of turn.effects) {
    expect(Effect.parse(effect)).toEqual(effect)
    if (effect.type === 'send') expect(channelProblems(effect.message)).toEqual([])
    if (effect.type === 'setTimer') expect(effect.delayMs).toBeGreaterThanOrEqual(0)
  }
  expectBounded(machine, turn)
  return turn
}

function expectBounded(machine: FlowMachine, { snapshot }: Turn): void {
  const memory = Memory.parse(snapshot.context)
  expect(memory.trail.length).toBeLessThanOrEqual(30)
  expect(memory.heard.length).toBeLessThanOrEqual(3)
  for (const node of [...Object.keys(memory.calls), ...Object.keys(memory.deadlines)]) {
    expect(machine.nodes.has(node)).toBe(true)
  }
  expect(Object.keys(memory.variables).sort()).toEqual([...machine.variables.keys()].sort())
}

it('takes any events through any flow without a throw, from memory as from JSON', () => {
  const check = (flow: FlowDocument, start: FlowEvent, events: NextEvent[]) => {
    expect(parseDocument(JSON.parse(JSON.stringify(flow)))).toMatchObject({ ok: true })
    proveFlow(flow)
    const machine = loaded(flow)
    let turn = soundTurn(machine, null, start)
    for (const make of events) {
      if (turn.status === 'fault') return
      const event = make(turn)
      const next = soundTurn(machine, turn, event)
      if (turn.status === 'done') {
        expect(next).toMatchObject({ status: 'done', effects: [], exits: [], understood: false })
        expect(next.snapshot).toEqual(turn.snapshot)
        return
      }
      turn = next
    }
  }
  const events = fc.array(anyEvent, { maxLength: 14 })
  fc.assert(fc.property(anyFlow, anyStart, events, check), { numRuns: 120 })
}, 120_000)

it('lets bare XState walk every machine whose steps do not go in circles', () => {
  const check = (flow: FlowDocument, picks: number[]) => {
    const circles = ['loopWithoutWait', 'resumeInMain']
    fc.pre(!proveFlow(flow).some(({ rule }) => circles.includes(rule)))
    const config = compileFlow(flow, subflows)
    const machine = createMachine(JSON.parse(JSON.stringify(config)))
    const actor = createActor(machine)
    const failures: unknown[] = []
    actor.subscribe({ error: (error) => failures.push(error) })
    actor.start()
    actor.send({ type: 'trigger.start' })
    for (const pick of picks) {
      if (actor.getSnapshot().status !== 'active') break
      const types = machine.events.filter((type) => !type.startsWith('xstate.'))
      actor.send({ type: types[pick % types.length] ?? 'unclear' })
    }
    actor.stop()
    expect(failures).toEqual([])
  }
  fc.assert(fc.property(anyFlow, fc.array(fc.nat(), { maxLength: 12 }), check), { numRuns: 150 })
}, 60_000)

it('names no action in a machine that the engine does not know', () => {
  const check = (flow: FlowDocument) => {
    const config = JSON.parse(JSON.stringify(compileFlow(flow, subflows)))
    const own = ['say', 'record', 'decide', 'finish']
    const known = new Set([...Object.keys(machineActions(loadMachine(config))), ...own])
    const isAction = (json: object): json is { type: string } => 'type' in json && 'params' in json
    const walk = (json: unknown): void => {
      if (typeof json !== 'object' || json === null) return
      if (isAction(json)) expect(known).toContain(json.type)
      for (const inner of Object.values(json)) walk(inner)
    }
    walk({ on: config.on, states: config.states })
  }
  fc.assert(fc.property(anyFlow, check), { numRuns: 60 })
})
