import { compileFormula } from '../formula/compileFormula.ts'
import { type JsonValue, readValue, writeValue } from '../formula/jsonValue.ts'
import type { Scope, ValueType } from '../formula/values.ts'
import { sampleScope } from './sampleScope.ts'

/** Variables for a test: each with its type and its stored form. */
export type Given = Record<string, [type: ValueType, stored: JsonValue]>

/** The stored form of what a formula gives. */
export function computeFormula(
  source: string,
  given: Given = {},
  changed: Partial<Scope> = {},
): JsonValue {
  const entries = Object.entries(given)
  const variables = Object.fromEntries(entries.map(([name, [type]]) => [name, type]))
  const values = new Map(entries.map(([name, [type, json]]) => [name, readValue(type, json)]))
  const read = (name: string) => values.get(name) ?? null
  const { type, evaluate } = compileFormula(source, { variables })
  return writeValue(type, evaluate(sampleScope({ read, ...changed })))
}
