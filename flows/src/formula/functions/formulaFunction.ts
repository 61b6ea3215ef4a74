import type { Words } from '../../document/words.ts'
import type { Decimal } from '../decimal.ts'
import type { Scope, Value, ValueType } from '../values.ts'

/** `amount` is a number or money; all amounts of one call are of the same of the two. */
type ParamType = 'text' | 'number' | 'date' | 'amount'

export type Param = { name: string; type: ParamType; optional?: true }

/** A function of the language, with all that an editor shows about it. */
export type FormulaFunction = {
  name: string
  params: readonly Param[]
  /** The last parameter may be given any number of times. */
  repeats: boolean
  returns: ValueType | 'amount'
  about: Words
  example: string
  run(inputs: Value[], scope: Scope): Value
}

type Input<P extends Param> = P extends { type: 'text' | 'date' } ? string : Decimal

type Inputs<Params extends readonly Param[]> = {
  [Index in keyof Params]: Params[Index] extends { optional: true }
    ? Input<Params[Index]> | undefined
    : Input<Params[Index]>
}

type Definition<Params extends readonly Param[]> = Omit<
  FormulaFunction,
  'params' | 'repeats' | 'run'
> & {
  params: Params
  repeats?: true
  run(inputs: Inputs<Params>, scope: Scope): Value
}

/** Types the inputs of `run` by the parameters beside it. */
export function defineFunction<const Params extends readonly Param[]>(
  definition: Definition<Params>,
): FormulaFunction {
  return {
    ...definition,
    repeats: definition.repeats ?? false,
    // A call is checked against `params` before it can run, and inputs are never null.
    run: (inputs, scope) => definition.run(inputs as unknown as Inputs<Params>, scope),
  }
}
