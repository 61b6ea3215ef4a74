import fc from 'fast-check'
import type { JsonValue } from '../formula/jsonValue.ts'
import type { FlowEvent } from '../run/flowEvent.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { memoryOf } from '../run/memoryOf.ts'
import type { Turn } from '../run/turn.ts'
import { IDS } from './anyFlow.ts'
import { MONDAY } from './stepAlone.ts'

/** An event that follows a turn; what it may answer stands in the turn's own effects. */
export type NextEvent = (turn: Turn) => FlowEvent

const HOUR = 3_600_000
const anyWords = fc.oneof(
  fc.constantFrom(
    ...['menu', 'bahasa', 'english', 'back', 'why', 'go', 'more', 'skip', '-', 'selesai'],
    ...['25 juta', '2', '12 months', 'saya tidak mengerti maksudnya', '7 Mei 2027', 'B7', 'yes'],
    ...['__proto__', 'xstate.init', 'late', 'listen', '\u0000', '\ud83d', 'a\u0000b\udc00c'],
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ json: JsonValue }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<JsonValue>(null, true, '5', '2026-02-30', '2027-01-31', 'a\u0000b\ud800', ''),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('name', 'price', 'id', 'type', 'size', '\ud800'), tie('json')),
  ),
})).json

const anyFields = fc.dictionary(
  fc.constantFrom(
    ...['amount', 'reference', 'loans', 'photos', 'file', 'answer', 'title', 'note', 'a'],
    ...['paidOn', 'tenor', 'purpose', 'toString', 'other\u0000'],
  ),
  anyJson,
)

const ref = { id: 'f', name: 'a\ud800.jpg', type: 'image/jpeg', size: '120000' }
const apk = { id: 'f', name: 'a.apk', type: 'application/pdf', size: '999999999999' }
const anyMessage: fc.Arbitrary<(turn: Turn) => InboundMessage> = fc.oneof(
  anyWords.map((text) => () => ({ kind: 'text', text }) as const),
  fc.nat().map((pick) => (turn: Turn) => tapOf(turn, pick)),
  fc
    .record({
      node: fc.constantFrom(...IDS),
      option: fc.constantFrom('m6', '$more', '$goOn', '$stop', 'done', 'row2', 'accepted', 'x'),
    })
    .map(
      ({ node, option }) =>
        () =>
          ({ kind: 'tap', id: `${node}:${option}`, title: '' }) as const,
    ),
  fc
    .constantFrom(null, '', '__proto__')
    .map((id) => () => ({ kind: 'tap', id, title: 'x' }) as const),
  fc.record({ id: fc.constantFrom(null, 'form'), values: anyFields }).map(
    ({ id, values }) =>
      ({ to }: Turn) =>
        ({ kind: 'form', id: id && `${to}:${id}`, values }) as const,
  ),
  fc
    .constantFrom<InboundMessage>(
      { kind: 'file', media: 'image', file: ref },
      { kind: 'file', media: 'document', file: apk, caption: '\u0000' },
      { kind: 'location', latitude: '-6.2', longitude: '106.8', name: 'a\ud800' },
      { kind: 'location', latitude: '999', longitude: '0' },
      { kind: 'contact', name: 'Dewi', phone: null },
      { kind: 'other', type: 'audio' },
      { kind: 'other', type: 'constructor' },
    )
    .map((message) => () => message),
)

/** A tap on one of the options sent in this turn, as the customer sees them. */
function tapOf({ effects }: Turn, pick: number): InboundMessage {
  const options = effects.flatMap((effect) =>
    effect.type === 'send' && 'options' in effect.message ? effect.message.options : [],
  )
  const { id, title } = options[pick % (options.length || 1)] ?? { id: 'gone', title: 'gone' }
  return { kind: 'tap', id, title }
}

const anyAnswer = fc.record({
  outcome: fc.constantFrom(
    ...['ok', 'rejected', 'verified', 'paid', 'duplicate', 'signed', 'ready', 'found', 'taken'],
    ...['returned', 'created', 'expired', 'constructor', 'late', ''],
  ),
  output: anyFields,
  node: fc.option(fc.constantFrom(...IDS, 'a__pay'), { freq: 3 }),
  lead: fc.constantFrom(0, 0, 0, 1, -1),
})

/** Everything that may happen, the forged and the broken included. */
export const anyEvent: fc.Arbitrary<NextEvent> = fc
  .record({ after: fc.nat(30 * HOUR), make: anyHappening() })
  .map(
    ({ after, make }) =>
      (turn: Turn) =>
        make(turn, memoryOf(turn.snapshot).place.since + (after % 7 ? 1 : after)),
  )

function anyHappening(): fc.Arbitrary<(turn: Turn, since: number) => FlowEvent> {
  const time = (since: number) => Math.max(MONDAY, since)
  return fc.oneof(
    {
      weight: 5,
      arbitrary: fc
        .record({ message: anyMessage, isEdit: fc.nat(9), late: fc.nat(9) })
        .map(({ message, isEdit, late }) => (turn: Turn, since: number): FlowEvent => {
          const at = time(since)
          const edited = isEdit === 0 ? { isEdit: true as const } : {}
          const sent = late < 2 ? { sentAt: at - late * HOUR } : {}
          return { type: 'message', at, message: message(turn), ...edited, ...sent }
        }),
    },
    fc.nat().map((pick) => (turn: Turn, since: number): FlowEvent => {
      const timers = turn.effects.flatMap((one) => (one.type === 'setTimer' ? [one.timer] : []))
      const ids = [...timers, ...IDS.map((id) => `due.${id}`), 'xstate.after.1.x', 'answered']
      return { type: 'timer', at: time(since), timer: ids[pick % ids.length] ?? '' }
    }),
    {
      weight: 2,
      arbitrary: anyAnswer.map(
        ({ outcome, output, node, lead }) =>
          (turn: Turn, since: number): FlowEvent => {
            const id = node ?? turn.to ?? 'a'
            const number = (memoryOf(turn.snapshot).calls[id]?.number ?? 1) + lead
            return { type: 'answer', at: time(since), node: id, number, outcome, output }
          },
      ),
    },
    fc.record({ name: fc.constantFrom('bill.paid', 'toString'), values: anyFields }).map(
      (given) =>
        (_: Turn, since: number): FlowEvent => ({ type: 'signal', at: time(since), ...given }),
    ),
  )
}

/** How a conversation begins, with facts of any type. */
export const anyStart: fc.Arbitrary<FlowEvent> = fc
  .record({ values: anyFields, language: fc.constantFrom('en', 'id', 'xx'), name: anyWords })
  .map(({ values, language, name }) => ({
    type: 'start',
    at: MONDAY,
    trigger: 'start',
    language,
    contact: { name, phone: null },
    values,
    seed: '\ud800',
  }))
