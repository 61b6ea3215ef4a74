import type { Words } from '../../document/words.ts'
import type { Decimal } from '../decimal.ts'
import type { Evaluation } from '../evaluation.ts'
import type { Value, ValueType } from '../values.ts'

type Scalar = 'text' | 'number' | 'money' | 'date' | 'time' | 'boolean'

/**
 * What a parameter takes or a function gives. `amount` is a number or money, `simple` any single value,
 * `item` any value at all; within one call all places of the same name are of the same type.
 */
export type Pattern =
  | Scalar
  | Open
  | { readonly list: Pattern }
  | { readonly record: Readonly<Record<string, Pattern>> }

/** A place of a pattern whose type the call decides. */
export type Open = 'amount' | 'simple' | 'item'

export type Param = { readonly name: string; readonly type: Pattern; readonly optional?: true }

/** A function of the language, with all that an editor shows about it. */
export type FormulaFunction = {
  name: string
  params: readonly Param[]
  /** The last parameter may be given any number of times. */
  repeats: boolean
  returns: Pattern
  about: Words
  example: string
  /** `types` are those of the inputs, which are never null. */
  run(inputs: Value[], evaluation: Evaluation, types: ValueType[]): Value
}

type Input<P extends Pattern> = P extends 'text' | 'date' | 'time'
  ? string
  : P extends 'number' | 'money' | 'amount'
    ? Decimal
    : P extends 'boolean'
      ? boolean
      : P extends { list: infer Item extends Pattern }
        ? Input<Item>[]
        : Value

type Inputs<Params extends readonly Param[]> = {
  [Index in keyof Params]: Params[Index] extends { optional: true }
    ? Input<Params[Index]['type']> | undefined
    : Input<Params[Index]['type']>
}

type Definition<Params extends readonly Param[]> = Omit<
  FormulaFunction,
  'params' | 'repeats' | 'run'
> & {
  params: Params
  repeats?: true
  run(inputs: Inputs<Params>, evaluation: Evaluation, types: ValueType[]): Value
}

/** Types the inputs of `run` by the parameters beside it. */
export function defineFunction<const Params extends readonly Param[]>(
  definition: Definition<Params>,
): FormulaFunction {
  return {
    ...definition,
    repeats: definition.repeats ?? false,
    // A call is checked against `params` before it can run, and its inputs have values.
    run: (inputs, evaluation, types) =>
      definition.run(inputs as unknown as Inputs<Params>, evaluation, types),
  }
}
