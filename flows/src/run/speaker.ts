import type { Memory } from '../compile/machineConfig.ts'
import { pickText } from '../document/content.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { readValue } from '../formula/jsonValue.ts'
import type { Scope, ValueType } from '../formula/values.ts'
import type { Speaker } from '../nodes/kind.ts'
import type { FlowKnowledge } from './flowMachine.ts'
import { StepError } from './stepError.ts'

/** Lets a kind read the memory and fill in texts; a failing formula names the step it stands at. */
export function speakerFor(
  machine: FlowKnowledge,
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
  const scope = scopeOf(machine, memory, where.at)
  return {
    language: memory.language,
    currency: scope.currency,
    get today() {
      return scope.today
    },
    text: (content) =>
      attempt(() =>
        machine.template(pickText(content, memory.language, defaultLanguage)).render(scope),
      ),
    value: (formula, local) =>
      attempt(() => {
        if (!local) return machine.formula(formula).evaluate(scope)
        const types = mapValues(local, ({ type }) => type)
        const read = (name: string) => local[name]?.value ?? scope.read(name)
        return machine.formula(formula, types).evaluate({ ...scope, read })
      }),
    typeOf: (variable) => machine.variables.get(variable),
    tapId: (option) => `${where.node}:${option}`,
  }
}

/** Values are read when a formula asks for them: most formulas need two or three of dozens. */
function scopeOf(machine: FlowKnowledge, memory: Memory, at: number): Scope {
  return {
    read(name) {
      const type = machine.variables.get(name)
      if (type !== undefined) return readValue(type, memory.variables[name] ?? null)
      return name === 'contact.name' ? memory.contact.name : memory.contact.phone
    },
    language: memory.language,
    currency: machine.meta.settings.currency,
    get today() {
      return machine.dateAt(at)
    },
    get time() {
      return machine.timeAt(at)
    },
    holidays: machine.holidays,
  }
}

function mapValues<From, To extends ValueType>(
  record: Record<string, From>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
