import type { Memory } from '../compile/machineConfig.ts'
import { pickText } from '../document/content.ts'
import type { Formula } from '../formula/compileFormula.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { readValue } from '../formula/jsonValue.ts'
import { MAX_TEMPLATE } from '../formula/limits.ts'
import type { Scope, ValueType } from '../formula/values.ts'
import type { Locals, Speaker } from '../nodes/kind.ts'
import type { FlowKnowledge } from './flowMachine.ts'
import { StepError } from './stepError.ts'

/** Lets a kind read the memory and fill in texts; a failing formula names the step it stands at. */
export function speakerFor(
  machine: FlowKnowledge,
  memory: Memory,
  where: { node: string | null; at: number },
): Speaker {
  const { defaultLanguage } = machine.meta
  const scope = scopeOf(machine, memory, where.at)
  return {
    language: memory.language,
    currency: scope.currency,
    now: where.at,
    since: memory.place.since,
    get today() {
      return scope.today
    },
    get time() {
      return scope.time
    },
    holidays: machine.holidays,
    stage: memory.place.node === where.node ? memory.place.stage : 0,
    verifiedAt: (level) => memory.verified[level],
    seed: memory.seed,
    text: (content, local) =>
      attempt(where.node, () => {
        const source = pickText(content, memory.language, defaultLanguage)
        return bounded(machine.template(source, typesOf(local)).render(within(scope, local)))
      }),
    value: (formula, local) =>
      attempt(where.node, () =>
        machine.formula(formula, typesOf(local)).evaluate(within(scope, local)),
      ),
    rows: (list) => attempt(where.node, () => rowsOf(machine.formula(list), scope)),
    typeOf: (variable) => machine.variables.get(variable),
    stored: (variable) => memory.variables[variable] ?? null,
    tapId: (option) => `${where.node}:${option}`,
    momentOf: machine.momentOf,
  }
}

/** Each formula's text is bounded; thousands of them in one text would still be more than memory bears. */
function bounded(text: string): string {
  if (text.length <= 2 * MAX_TEMPLATE) return text
  throw new FormulaError({
    en: 'The text has become too long (more than 40,000 characters).',
    id: 'Teksnya menjadi terlalu panjang (lebih dari 40.000 karakter).',
  })
}

/** A formula that fails is the step's fault, and said in its author's words. */
export function attempt<Result>(node: string | null, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof FormulaError) throw new StepError(node, error.words)
    throw error
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

function rowsOf(list: Formula, scope: Scope): Locals[] {
  const items = list.evaluate(scope)
  const type = typeof list.type === 'object' && 'list' in list.type ? list.type.list : 'nothing'
  return Array.isArray(items) ? items.map((value) => ({ row: { type, value } })) : []
}

function typesOf(local: Locals | undefined): Record<string, ValueType> | undefined {
  if (!local) return undefined
  return Object.fromEntries(Object.entries(local).map(([name, { type }]) => [name, type]))
}

function within(scope: Scope, local: Locals | undefined): Scope {
  if (!local) return scope
  // Not spread: its dates are computed only when a formula asks for them.
  return Object.create(scope, {
    read: {
      value: (name: string) =>
        Object.hasOwn(local, name) ? (local[name]?.value ?? null) : scope.read(name),
    },
  })
}
