import { z } from 'zod'
import { callingState } from '../compile/callingState.ts'
import type { StateConfig, Wiring } from '../compile/stateConfig.ts'
import { LocalizedText, pickText } from '../document/content.ts'
import { MESSAGE_LIMITS } from '../document/limits.ts'
import { Mock } from '../run/call.ts'
import type { Kind } from './kind.ts'
import { readAnswer } from './output.ts'
import { sampleAnswer, sampleProblems } from './sampleAnswer.ts'
import { shorten, spokenText, templateUses } from './text.ts'

const OUTCOMES = ['verified', 'failed', 'locked', 'expired'] as const

const data = z.strictObject({
  /** Where the customer approves: in the app, never by typing something here. */
  text: LocalizedText,
  /** What the customer is verified for: `disclose` facts, move `money`, `change` data. */
  level: z.string().regex(/^[a-z][A-Za-z0-9]{0,19}$/, 'A short name, such as disclose or money'),
  /** For so long an earlier verification of this level counts, and nothing is asked. */
  validMinutes: z.int().min(0).max(1_440),
  timeoutSeconds: z.int().min(10).max(3_600),
  /** Failed tries after which it is locked. */
  attempts: z.int().min(1).max(10),
  mock: Mock.optional(),
})
type Data = z.infer<typeof data>

/** Lets the customer prove who they are outside the chat; nothing secret is ever typed here. */
export const verify: Kind<Data> = {
  group: 'trust',
  icon: 'fingerprint',
  waits: 'outside',
  data,
  create: () => ({
    text: {},
    level: 'disclose',
    validMinutes: 15,
    timeoutSeconds: 120,
    attempts: 3,
  }),
  exits: () => OUTCOMES.map((id) => ({ id })),
  uses: ({ text }) => templateUses(text, ['text']),
  writes: () => [],
  texts: ({ text }) => [{ path: ['text'], text, limit: MESSAGE_LIMITS.text }],
  check: (data) => sampleProblems(data, OUTCOMES),
  compile: ({ id, data }, wiring) => verifyingState(id, data, wiring),
  say: ({ text }, speaker, words) => ({ kind: 'text', text: spokenText(text, speaker, words) }),
  decide: ({ level, validMinutes }, { now, verifiedAt }) => {
    const at = verifiedAt(level)
    const isFresh = at !== undefined && now - at < validMinutes * 60_000
    return { exit: isFresh ? 'verified' : 'ask' }
  },
  call: (data, speaker) => ({
    kind: 'verify',
    level: data.level,
    attempts: data.attempts,
    title: speaker.text(data.text),
    language: speaker.language,
    ttlMs: data.timeoutSeconds * 1_000,
    mock: sampleAnswer(data, OUTCOMES),
  }),
  keep: (_, { outcome }) => readAnswer(OUTCOMES, outcome, {}),
  due: ({ timeoutSeconds }, { since }) => since + timeoutSeconds * 1_000,
  overdue: 'expired',
  summary: ({ text, level }, language) => shorten(pickText(text, language, language) || level),
  sample: {
    text: {
      en: 'Please approve in your banking app. We never ask for a PIN or OTP here.',
      id: 'Silakan setujui di aplikasi bank Anda. Kami tidak pernah meminta PIN atau OTP di sini.',
    },
    level: 'disclose',
    validMinutes: 15,
    timeoutSeconds: 120,
    attempts: 3,
  },
}

/**
 * A fresh verification is looked for before anything is asked; going on with it does not make it last
 * any longer.
 */
function verifyingState(node: string, { level }: Data, wiring: Wiring): StateConfig {
  const {
    entry = [],
    exit = [],
    on = {},
  } = callingState(node, wiring, {
    outcomes: OUTCOMES.map((exit) =>
      exit === 'verified' ? { exit, actions: [{ type: 'verified', params: { level } }] } : { exit },
    ),
    prompts: true,
  })
  return {
    entry: entry.slice(0, 1),
    exit,
    initial: 'checking',
    states: {
      checking: {
        entry: [{ type: 'decide', params: { node } }],
        on: {
          verified: { target: wiring.target('verified') ?? wiring.unwired },
          ask: { target: 'asking' },
        },
      },
      asking: { entry: entry.slice(1), on },
    },
  }
}
