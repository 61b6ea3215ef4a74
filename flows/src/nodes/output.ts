import { z } from 'zod'
import { FormulaError } from '../formula/formulaError.ts'
import { type JsonValue, readValue } from '../formula/jsonValue.ts'
import { FILE_FIELDS, sameType, type ValueType } from '../formula/values.ts'
import { FileRef } from '../run/inbound.ts'
import type { Speaker, Values, Write } from './kind.ts'

/** Which field of an answer from outside is kept in which variable. */
export const Output = z
  .array(z.strictObject({ name: z.string().min(1).max(60), variable: z.string() }))
  .max(40)
export type Output = z.infer<typeof Output>

const FILE = { record: FILE_FIELDS }

/** What an answer means: its outcome with these values, or nothing when the step does not know it. */
export function readAnswer(outcomes: readonly string[], outcome: string, values: Values) {
  return outcomes.includes(outcome) ? { outcome, values } : undefined
}

/** The fields of an answer by the variables that keep them; what does not fit a variable is left out. */
export function keepOutput(output: Output, answer: Values, { typeOf }: Pick<Speaker, 'typeOf'>) {
  const kept: Values = {}
  for (const { name, variable } of output) {
    const value = fieldOf(answer, name)
    if (value !== undefined && fitsVariable(value, variable, typeOf)) kept[variable] = value
  }
  return kept
}

/** Whether every field of an answer that a step keeps is of its variable's type. */
export function fitsOutput(
  { output }: { output: Output },
  answer: Values,
  typeOf: Speaker['typeOf'],
): boolean {
  return output.every(({ name, variable }) => {
    const value = fieldOf(answer, name)
    // A variable that does not exist is the author's mistake, which the proof tells.
    const isKept = value !== undefined && typeOf(variable) !== undefined
    return !isKept || fitsVariable(value, variable, typeOf)
  })
}

/** A text field of an answer; undefined when it is missing or something else. */
export function textField(answer: Values, name: string): string | undefined {
  const value = fieldOf(answer, name)
  return typeof value === 'string' ? value : undefined
}

/** The write of a field that may name no variable. */
export function optionalWrite(
  name: string,
  variable: string | undefined,
  type: ValueType,
): Write[] {
  return variable === undefined ? [] : [{ path: [name], variable, type }]
}

export function outputWrites(output: Output): Write[] {
  return output.map(({ variable }, index) => ({ path: ['output', index, 'variable'], variable }))
}

/** An answer comes from JSON: what every object inherits is not a field of it. */
function fieldOf(answer: Values, name: string): JsonValue | undefined {
  return Object.hasOwn(answer, name) ? answer[name] : undefined
}

function fitsVariable(value: JsonValue, variable: string, typeOf: Speaker['typeOf']): boolean {
  const type = typeOf(variable)
  if (type === undefined) return false
  // A record may lack fields, which are empty then; half a file is no file.
  if (value !== null && sameType(type, FILE)) return FileRef.safeParse(value).success
  try {
    readValue(type, value)
    return true
  } catch (error) {
    if (error instanceof FormulaError) return false
    throw error
  }
}
