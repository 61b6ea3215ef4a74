import type { z } from 'zod'
import type { StateConfig, Wiring } from '../compile/stateConfig.ts'
import type { LocalizedText } from '../document/content.ts'
import type { Words } from '../document/words.ts'
import type { JsonValue } from '../formula/jsonValue.ts'
import type { Value, ValueType } from '../formula/values.ts'
import type { Call } from '../run/call.ts'
import type { Evidence } from '../run/effect.ts'
import type { InboundMessage } from '../run/inbound.ts'
import type { OutboundMessage } from '../run/outbound.ts'

/**
 * Whether the bot stops at a step until something happens: the customer answers, time passes, another
 * system answers at once, or somebody does something outside the chat.
 */
export type Waits = 'customer' | 'time' | 'system' | 'outside' | false

export type KindGroup = 'talk' | 'ask' | 'trust' | 'decide' | 'data' | 'structure'

/**
 * A named way out of a node. `text` is shown instead of the exit's own name (an option's title),
 * `name` is what the author calls it (a case of a condition).
 * An `optional` exit may stay open: another exit or the flow's settings take over.
 */
export type Exit = {
  id: string
  text?: LocalizedText
  name?: string
  optional?: boolean
}

/** A formula or text inside a node's data, with the place it stands at and the type it must have. */
export type Use = {
  path: (string | number)[]
  source: string
  form: 'formula' | 'template'
  expects?: ValueType
  /** The variable that keeps the result: the formula must give its type. */
  keeps?: string
  /** Names that are known at this place only, such as `answer` in a question's checks. */
  local?: Record<string, ValueType>
  /** The formula of a list, one item of which is known here as `row`. */
  rowOf?: string
  /** The text at the path is a test of a decision table; `source` is the formula made of it. */
  isTest?: true
}

/** Where a node stores a value: the variable must exist and be of this type. */
export type Write = { path: (string | number)[]; variable: string; type?: ValueType }

/** Names that are known at one place only, with their values. */
export type Locals = Record<string, { type: ValueType; value: Value }>

/** What a kind may ask of the running conversation; nothing else reaches it. */
export type Speaker = {
  language: string
  /** The flow's currency, ISO 4217. */
  currency: string
  /** The moment of the turn and of the step's entry, in ms. */
  now: number
  since: number
  /** The local date of the flow's time zone, `YYYY-MM-DD`, and the time, `HH:MM`. */
  today: string
  time: string
  holidays: ReadonlySet<string>
  /** Counts what happened within the step since it was entered: pages, fields, files. */
  stage: number
  /** When a verification of this level succeeded in this conversation, in ms. */
  verifiedAt(level: string): number | undefined
  /** The same for a contact every time, for experiments. */
  seed: string
  text(content: LocalizedText, local?: Locals): string
  value(formula: string, local?: Locals): Value
  /** The items of a list, each as what a formula over `row` may read. */
  rows(list: string): Locals[]
  typeOf(variable: string): ValueType | undefined
  /** A variable as it is stored. */
  stored(variable: string): JsonValue
  /** The id a tap on this option comes back with. */
  tapId(option: string): string
  /** The moment, in ms, of a local date and time. */
  momentOf(date: string, time: string): number
}

/** Words set before the step's own text, or said in its place. */
export type Saying = { before?: string; instead?: string }

/** Values to store, by variable. */
export type Values = Record<string, JsonValue>

/** What a customer's message meant to a waiting node. `values` are JSON forms, by variable. */
export type Heard =
  /** `isOffered`: one of a closed set, which wins over a global word. */
  | { as: 'answer'; isOffered?: boolean; exit: string; values: Values }
  /** An answer that is one of several: the step goes on to this stage, and says so. */
  | { as: 'stage'; isOffered?: boolean; stage: number; values: Values; say?: string }
  | { as: 'unclear'; say?: string }
  /** `say` in place of the flow's text for this kind of input. */
  | { as: 'wrongKind'; say?: string }
  | { as: 'stale' }

/** The way a step goes by itself, with what it stores on the way. */
export type Decision = { exit: string; values?: Values }

/** One limit of the channel or mistake of the author, found in a node's data alone. */
export type DataProblem = {
  path: (string | number)[]
  message: Words
  severity: 'error' | 'warning'
}

/** One word used in all packages: everything the language knows of a kind of node. */
export type Kind<Data> = {
  group: KindGroup
  /** The icon's name on the palette. */
  icon: string
  waits: Waits | ((data: Data) => Waits)
  data: z.ZodType<Data>
  /** The data of a step just put on the canvas. */
  create(): Data
  exits(data: Data): Exit[]
  uses(data: Data): Use[]
  writes(data: Data): Write[]
  /** Texts that the customer reads and that every language must have. */
  texts(data: Data): { path: (string | number)[]; text: LocalizedText; limit: number }[]
  check?(data: Data): DataProblem[]
  compile(node: { id: string; data: Data }, wiring: Wiring): StateConfig
  /** What is said when the step is entered or asked again; several messages go out in order. */
  say?(data: Data, speaker: Speaker, words: Saying): OutboundMessage | OutboundMessage[]
  hear?(data: Data, message: InboundMessage, speaker: Speaker): Heard
  /** The way a step goes at once; undefined when it stays. */
  decide?(data: Data, speaker: Speaker): Decision | undefined
  /** What a step asks of the world outside. */
  call?(data: Data, speaker: Speaker): Call
  /**
   * What an answer from outside means here: the exit it takes, and the values it fills. Undefined when
   * the step knows no such outcome.
   */
  keep?(
    data: Data,
    answer: { outcome: string; output: Values },
    speaker: Speaker,
  ): { outcome: string; values: Values } | undefined
  /** What is said when this answer comes, before the step is left. */
  reply?(
    data: Data,
    answer: { outcome: string; output: Values },
    speaker: Speaker,
  ): OutboundMessage[]
  /** The moment the step's own timer rings, in ms, and the exit it takes then. */
  due?(data: Data, speaker: Speaker): number | undefined
  overdue?: string
  /** Whoever comes back from elsewhere goes on at the stage they had come to, not at the first. */
  keepsStage?: true
  /** Leaves what the customer writes to somebody else. */
  isSilent?: true
  /** What is kept as evidence when the step is left by this exit. */
  evidence?(data: Data, exit: string, speaker: Speaker): Evidence | undefined
  /** The name of the outside event that ends the wait. */
  signal?(data: Data): string | undefined
  /** What the step does, in a few words of this language. */
  summary(data: Data, language: string): string
  /** A filled example, used by tests and by the page about kinds. */
  sample: Data
}
