import { pickText } from '../document/content.ts'
import { compileFormula } from '../formula/compileFormula.ts'
import { type JsonValue, readValue } from '../formula/jsonValue.ts'
import { compileTemplate } from '../formula/template.ts'
import type { Scope, ValueType } from '../formula/values.ts'
import type { Locals, Speaker } from '../nodes/kind.ts'
import { sampleScope } from './sampleScope.ts'

type Remembered = { types?: Record<string, ValueType>; memory?: Record<string, JsonValue> }

/** A conversation reduced to what a kind may ask of it, for kinds without an engine. */
export function fakeSpeaker({
  types = {},
  memory = {},
  ...changed
}: Partial<Speaker> & Remembered = {}): Speaker {
  const base = sampleScope({ language: changed.language ?? 'en' })
  const scopeWith = (local: Locals = {}): Scope => ({
    ...base,
    read: (name) => local[name]?.value ?? readValue(types[name] ?? 'text', memory[name] ?? null),
  })
  const variables = (local: Locals = {}) => ({
    ...types,
    ...Object.fromEntries(Object.entries(local).map(([name, { type }]) => [name, type])),
  })
  const now = Date.parse('2026-11-23T07:30:00Z')
  return {
    language: base.language,
    currency: base.currency,
    now,
    since: now,
    today: base.today,
    time: base.time,
    holidays: base.holidays,
    stage: 0,
    verifiedAt: () => undefined,
    seed: 'seed',
    text: (content, local) =>
      compileTemplate(pickText(content, base.language, 'en'), {
        variables: variables(local),
      }).render(scopeWith(local)),
    value: (formula, local) =>
      compileFormula(formula, { variables: variables(local) }).evaluate(scopeWith(local)),
    rows: () => [],
    typeOf: (variable) => types[variable],
    stored: (variable) => memory[variable] ?? null,
    tapId: (option) => `here:${option}`,
    momentOf: (date, time) => Date.parse(`${date}T${time}:00+07:00`),
    ...changed,
  }
}
