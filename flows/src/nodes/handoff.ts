import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import type { StateConfig, Wiring } from '../compile/stateConfig.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { Mock } from '../run/call.ts'
import { LabelledValue, lineUses, Priority, Queue, queueProblems, writtenLines } from './desk.ts'
import type { Kind } from './kind.ts'
import { optionalWrite, readAnswer, textField } from './output.ts'
import { sampleAnswer, sampleProblems } from './sampleAnswer.ts'
import { shorten, spokenText, templateUses } from './text.ts'

const OUTCOMES = ['returned', 'resolved', 'unavailable', 'closed'] as const
/** A person may look after somebody for days; no conversation lasts longer than this. */
const LONGEST_CARE_MS = 30 * 86_400_000

const data = z.strictObject({
  text: LocalizedText,
  queue: Queue,
  priority: Priority,
  /** What the person at the desk should know at once. */
  payload: z.array(LabelledValue).max(20),
  /** For so long somebody may take it; then nobody is there. */
  waitMinutes: z.int().min(1).max(10_080),
  /** Keeps the note with which it is handed back. */
  output: z.string().optional(),
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Hands the conversation to a person, and goes on when they hand it back. */
export const handoff: Kind<Data> = {
  group: 'talk',
  icon: 'headset',
  waits: 'outside',
  data,
  create: () => ({ text: {}, queue: '', priority: 'normal', payload: [], waitMinutes: 10 }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses: ({ text, payload }) => [...templateUses(text, ['text']), ...lineUses(payload, ['payload'])],
  writes: ({ output }) => optionalWrite('output', output, 'text'),
  texts: ({ text }) => [{ path: ['text'], text, limit: MESSAGE_LIMITS.text }],
  check: (data) => [...queueProblems(data), ...sampleProblems(data, OUTCOMES)],
  compile: ({ id }, wiring) => attendedState(id, wiring),
  say: ({ text }, speaker, words) => ({ kind: 'text', text: spokenText(text, speaker, words) }),
  call: (data, speaker) => ({
    kind: 'handoff',
    queue: data.queue,
    priority: data.priority,
    payload: writtenLines(data.payload, speaker),
    ttlMs: LONGEST_CARE_MS,
    mock: sampleAnswer(data, OUTCOMES),
  }),
  keep: (data, { outcome, output }) => {
    const note = textField(output, 'note')
    const values = data.output === undefined || note === undefined ? {} : { [data.output]: note }
    return readAnswer([...OUTCOMES, 'taken'], outcome, values)
  },
  due: ({ waitMinutes }, { since }) => since + waitMinutes * 60_000,
  overdue: 'unavailable',
  isSilent: true,
  summary: ({ queue, text }, language) => shorten(queue || pickText(text, language, language)),
  sample: {
    text: {
      en: 'A colleague will answer you here. Please stay in this chat.',
      id: 'Rekan kami akan menjawab Anda di sini. Mohon tetap di chat ini.',
    },
    queue: 'service',
    priority: 'normal',
    payload: [{ label: { en: 'Asked about', id: 'Ditanyakan' }, value: '{topic}' }],
    waitMinutes: 10,
    output: 'note',
  },
}

/** Once somebody has taken it, the time for being taken no longer counts: nobody at work is cut off. */
function attendedState(node: string, wiring: Wiring): StateConfig {
  const state = callingState(node, wiring, {
    outcomes: OUTCOMES.map((exit) => ({ exit })),
    prompts: true,
    isSilent: true,
  })
  const taken = { actions: [{ type: 'disarm' as const, params: { node } }] }
  return { ...state, on: { ...state.on, taken } }
}
