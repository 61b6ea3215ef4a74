import type { JsonValue, VariableType } from '@alur/flows'
import type { Values } from './act.ts'

/** A value that another system tells, as somebody types it. */
export type Fact = { name: string; label: string; type: VariableType; sample?: JsonValue }

/** What was typed, by the names of facts; an empty field tells nothing. */
export type Typed = Readonly<Record<string, string>>

const YES = ['true', 'yes', 'ya']

/** What a form begins with: the samples that can be typed. */
export function typedSamples(facts: readonly Fact[]): Typed {
  return Object.fromEntries(
    facts.map(({ name, sample }) => [name, isPlain(sample) ? String(sample) : '']),
  )
}

/** What was typed as values, by name. A sample that cannot be typed, such as a file, stays as it is. */
export function readFacts(facts: readonly Fact[], typed: Typed): Values {
  return Object.fromEntries(
    facts.flatMap(({ name, type, sample }): [string, JsonValue][] => {
      if (!canBeTyped(type, sample)) return sample === undefined ? [] : [[name, sample]]
      const text = (typed[name] ?? '').trim()
      if (text === '') return []
      const isTruth = type === 'boolean' || typeof sample === 'boolean'
      return [[name, isTruth ? YES.includes(text.toLowerCase()) : text]]
    }),
  )
}

/** A list, a record or a file is more than a line of text. */
export function canBeTyped(type: VariableType, sample?: JsonValue): boolean {
  const isSimple = type !== 'list' && type !== 'object' && type !== 'file'
  return isSimple && (sample === undefined || sample === null || isPlain(sample))
}

function isPlain(value: JsonValue | undefined): boolean {
  return value !== undefined && value !== null && typeof value !== 'object'
}
