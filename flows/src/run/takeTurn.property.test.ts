import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { compileFlow } from '../compile/compileFlow.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
import { parseDocument } from '../document/parseDocument.ts'
import { kindOf, nodeKinds } from '../nodes/index.ts'
import { proveFlow } from '../prove/proveFlow.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import type { FlowEvent } from './flowEvent.ts'
import { loadMachine } from './loadMachine.ts'
import { memoryOf } from './memoryOf.ts'
import { takeTurn } from './takeTurn.ts'
import type { Snapshot, Turn } from './turn.ts'

const at = Date.parse('2026-11-23T10:00:00Z')
/** Names that every JavaScript object has are good ids as well. */
const IDS = ['a', 'toString', 'constructor', 'valueOf', 'hasOwnProperty', 'try1', 'main', 'done']

const variables = [
  plainVariable('amount', 'money'),
  plainVariable('rate', 'number', '0.18'),
  plainVariable('tenor', 'number'),
  plainVariable('instalment', 'money'),
  plainVariable('ratio', 'number', '0.2'),
  plainVariable('cap', 'number', '0.3'),
  plainVariable('reference', 'text'),
]

/** Any kinds, wired in any way, circles and open exits included. */
const anyFlow: fc.Arbitrary<FlowDocument> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...nodeKinds), { minLength: 1, maxLength: IDS.length }),
    wires: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
    asides: fc.tuple(fc.nat(), fc.nat(), fc.nat()),
  })
  .map(({ kinds, wires, asides: [help, word, expire] }) => {
    const nodes = kinds.map((kind, index) => sampleNode(kind, IDS[index] ?? 'a'))
    const idAt = (number: number) => nodes[number % nodes.length]?.id ?? 'a'
    const exits = nodes.flatMap((node) =>
      kindOf(node)
        .exits(node.data)
        .map(({ id }) => ({ from: node.id, exit: id })),
    )
    const edges = exits.flatMap((exit, index) => {
      const wire = wires[index % wires.length] ?? 0
      return wire % 5 === 0 ? [] : [{ ...exit, to: idAt(wire) }]
    })
    const flow = smallFlow(nodes, [], variables)
    const words = [
      { id: 'menu', words: { en: ['menu'] }, to: idAt(word) },
      { id: 'bahasa', words: { en: ['bahasa'] }, language: 'id' },
    ]
    const silence = { ...flow.settings.silence }
    silence.expire = { ...silence.expire, to: idAt(expire) }
    return { ...flow, edges, settings: { ...flow.settings, help: idAt(help), words, silence } }
  })

const anyEvent: fc.Arbitrary<(turn: Turn) => FlowEvent> = fc.oneof(
  fc
    .oneof(
      fc.constantFrom(
        'menu',
        'bahasa',
        'go',
        '25 juta',
        '2',
        '12 months',
        '__proto__',
        'xstate.init',
      ),
      fc.string({ unit: 'binary' }),
    )
    .map((text) => () => ({ type: 'message', at, message: { kind: 'text', text } }) as const),
  fc
    .constantFrom('a:m6', 'toString:m12', 'constructor:m6', '__proto__', 'x', '')
    .map(
      (id) => () => ({ type: 'message', at, message: { kind: 'tap', id, title: 'x' } }) as const,
    ),
  fc.constant(() => ({ type: 'message', at, message: { kind: 'other', type: 'audio' } }) as const),
  fc.nat().map((pick) => (turn: Turn): FlowEvent => {
    const timers = turn.effects.filter((effect) => effect.type === 'setTimer')
    return {
      type: 'timer',
      at,
      timer: timers[pick % (timers.length || 1)]?.timer ?? 'xstate.after.1.x',
    }
  }),
  fc
    .constantFrom<'ok' | 'rejected' | 'timeout' | 'error'>('ok', 'rejected', 'timeout', 'error')
    .map((outcome) => (turn: Turn): FlowEvent => {
      const output = { reference: 'LN-1', __proto__: null, other: true }
      const node = turn.to ?? 'a'
      const number = memoryOf(turn.snapshot).calls[node]?.number ?? 1
      return { type: 'answer', at, node, number, outcome, output }
    }),
)

const begin: FlowEvent = {
  type: 'start',
  trigger: 'start',
  language: 'en',
  contact: { name: 'Sari', phone: null },
  at,
}

const throughJson = (snapshot: Snapshot): Snapshot => JSON.parse(JSON.stringify(snapshot))

it('takes any events through any flow without a throw, from memory as from JSON', () => {
  const check = (flow: FlowDocument, events: ((turn: Turn) => FlowEvent)[]) => {
    expect(parseDocument(JSON.parse(JSON.stringify(flow)))).toMatchObject({ ok: true })
    proveFlow(flow)
    const machine = loadMachine(JSON.parse(JSON.stringify(compileFlow(flow))))
    let turn = takeTurn(machine, null, begin)
    for (const make of events) {
      if (turn.status !== 'active') return
      const event = make(turn)
      const next = takeTurn(machine, throughJson(turn.snapshot), event)
      expect(takeTurn(machine, turn.snapshot, event)).toEqual(next)
      turn = next
    }
  }
  fc.assert(fc.property(anyFlow, fc.array(anyEvent, { maxLength: 12 }), check), { numRuns: 300 })
}, 60_000)

it('lets bare XState walk every machine whose steps do not go in circles', () => {
  const check = (flow: FlowDocument, picks: number[]) => {
    const circles = ['loopWithoutWait', 'resumeInMain']
    fc.pre(!proveFlow(flow).some(({ rule }) => circles.includes(rule)))
    const config = compileFlow(flow)
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
