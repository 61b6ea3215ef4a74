import type { Memory } from '../compile/machineConfig.ts'
import { pickText } from '../document/content.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { readValue } from '../formula/jsonValue.ts'
import type { Scope, Value, ValueType } from '../formula/values.ts'
import type { Speaker } from '../nodes/kind.ts'
import type { FlowMachine } from './flowMachine.ts'
import { StepError } from './stepError.ts'

/** Lets a kind read the memory and fill in texts; a failing formula names the step it stands at. */
export function speakerFor(
  machine: FlowMachine,
  memory: Memory,
  where: { node: string | null; at: number },
): Speaker {
  const { defaultLanguage } = machine.meta
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      if (error instanceof FormulaError) throw new StepError(where.node, error.words)
      throw error
    }
  }
  return {
    language: memory.language,
    currency: machine.meta.settings.currency,
    get today() {
      return machine.dateAt(where.at)
    },
    text: (content) =>
      attempt(() => {
        const source = pickText(content, memory.language, defaultLanguage)
        return machine.template(source).render(scopeOf(machine, memory, where.at))
      }),
    value: (formula, local = {}) =>
      attempt(() => {
        const types = mapValues(local, ({ type }) => type)
        const scope = scopeOf(machine, memory, where.at)
        const variables = { ...scope.variables, ...mapValues(local, ({ value }) => value) }
        return machine.formula(formula, types).evaluate({ ...scope, variables })
      }),
    typeOf: (variable) => machine.variables.get(variable),
    tapId: (option) => `${where.node}:${option}`,
  }
}

function scopeOf(machine: FlowMachine, memory: Memory, at: number): Scope {
  const variables: Record<string, Value> = {
    'contact.name': memory.contact.name,
    'contact.phone': memory.contact.phone,
  }
  for (const [name, type] of machine.variables) {
    variables[name] = readValue(type, memory.variables[name] ?? null)
  }
  return {
    variables,
    language: memory.language,
    currency: machine.meta.settings.currency,
    today: machine.dateAt(at),
  }
}

function mapValues<From, To extends ValueType | Value>(
  record: Record<string, From>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
