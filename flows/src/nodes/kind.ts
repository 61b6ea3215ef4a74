import type { z } from 'zod'
import type { StateConfig, Wiring } from '../compile/stateConfig.ts'
import type { LocalizedText } from '../document/content.ts'
import type { VariableType } from '../document/variable.ts'
import type { Words } from '../document/words.ts'
import type { Value, ValueType } from '../formula/values.ts'
import type { InboundMessage } from '../run/inbound.ts'
import type { ConnectorCall, OutboundMessage } from '../run/outbound.ts'

export type KindGroup = 'talk' | 'ask' | 'decide' | 'data' | 'structure'

/**
 * A named way out of a node. `text` is shown instead of the exit's own name (an option's title),
 * `name` is what the author calls it (a case of a condition).
 * An `optional` exit may stay open: another exit or the flow's settings take over.
 */
export type Exit = { id: string; text?: LocalizedText; name?: string; optional?: boolean }

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
}

/** Where a node stores a value: the variable must exist and be of this type. */
export type Write = { path: (string | number)[]; variable: string; type?: VariableType }

/** What a kind may ask of the running conversation; nothing else reaches it. */
export type Speaker = {
  language: string
  /** The flow's currency, ISO 4217. */
  currency: string
  /** The local date of the flow's time zone, `YYYY-MM-DD`. */
  today: string
  text(content: LocalizedText): string
  value(formula: string, local?: Record<string, { type: ValueType; value: Value }>): Value
  typeOf(variable: string): VariableType | undefined
  /** The id a tap on this option comes back with. */
  tapId(option: string): string
}

/** Words set before the step's own text, or said in its place. */
export type Saying = { before?: string; instead?: string }

/** What a customer's message meant to a waiting node. `values` are JSON forms, by variable. */
export type Heard =
  /** `isOffered`: one of a closed set, which wins over a global word. */
  | {
      as: 'answer'
      isOffered?: boolean
      exit: string
      values: Record<string, string | boolean | null>
    }
  | { as: 'unclear'; say?: string }
  | { as: 'wrongKind' }
  | { as: 'stale' }

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
  /** Whether the bot stops here until something happens outside. */
  waits: 'customer' | 'time' | 'system' | false
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
  say?(data: Data, speaker: Speaker, words: Saying): OutboundMessage
  hear?(data: Data, message: InboundMessage, speaker: Speaker): Heard
  decide?(data: Data, speaker: Speaker): string
  call?(data: Data, speaker: Speaker): ConnectorCall
  /** What the step does, in a few words of this language. */
  summary(data: Data, language: string): string
  /** A filled example, used by tests and by the page about kinds. */
  sample: Data
}
