import type { FlowNode } from '../document/flowNode.ts'
import type { Words } from '../document/words.ts'
import { compileFormula, type Formula } from '../formula/compileFormula.ts'
import { FormulaError } from '../formula/formulaError.ts'
import { type JsonValue, readValue, writeValue } from '../formula/jsonValue.ts'
import { type Scope, sameValue, type ValueType } from '../formula/values.ts'
import { type Asked, decideTable } from '../nodes/decideTable.ts'
import type { Values } from '../nodes/kind.ts'
import type { TestCase } from '../nodes/testCase.ts'
import type { FlowFacts } from './flowFacts.ts'

/** Whether an example holds; if not, the variable it fails at, or why nothing could be computed. */
export type TestResult = { passed: true } | { passed: false; variable?: string; problem: Words }

type Known = Pick<FlowFacts, 'document' | 'types'>
type Compiled = Known & { compiled(source: string): Formula }

/** Examples see this day and time unless they name a day: the proof reads no clock. */
const DAY = '2026-01-01'
const TIME = '12:00'

/** Plays the examples of a step that computes, one result for each; other steps have none. */
export function runTests(node: FlowNode, known: Known): TestResult[] {
  const compiled = formulaCache(known)
  return testsOf(node).map((test) => {
    try {
      return resultOf(node, test, { ...known, compiled })
    } catch (error) {
      if (error instanceof FormulaError) return { passed: false, problem: error.words }
      throw error
    }
  })
}

export function testsOf(node: FlowNode): TestCase[] {
  if (node.kind !== 'decision' && node.kind !== 'assign') return []
  return node.data.tests ?? []
}

/** Compiled once for all examples: a table may have thousands of cells. */
function formulaCache({ types }: Known): (source: string) => Formula {
  const cache = new Map<string, Formula>()
  return (source) => {
    const formula = cache.get(source) ?? compileFormula(source, { variables: types })
    cache.set(source, formula)
    return formula
  }
}

function askedIn(test: Pick<TestCase, 'given' | 'today'>, known: Compiled): Asked {
  const scope = scopeOf(test, known)
  return {
    typeOf: (variable) => typeOf(variable, known),
    value: (formula) => known.compiled(formula).evaluate(scope),
  }
}

function resultOf(node: FlowNode, test: TestCase, known: Compiled): TestResult {
  const stranger = [...Object.keys(test.given), ...Object.keys(test.expect)].find(
    (name) => typeOf(name, known) === undefined,
  )
  if (stranger !== undefined) {
    return { passed: false, variable: stranger, problem: unknownVariable(stranger) }
  }
  const after = computed(node, test, known)
  for (const [variable, expected] of Object.entries(test.expect)) {
    const actual = Object.hasOwn(after, variable) ? (after[variable] ?? null) : null
    if (isSame(typeOf(variable, known) ?? 'text', expected, actual)) continue
    return { passed: false, variable, problem: otherwise(variable, expected, actual) }
  }
  return { passed: true }
}

function computed(node: FlowNode, test: TestCase, known: Compiled): Values {
  const memory: Values = { ...test.given }
  if (node.kind === 'decision') {
    return { ...memory, ...decideTable(node.data, askedIn(test, known)).values }
  }
  if (node.kind !== 'assign') return memory
  for (const { variable, formula } of node.data.set) {
    const asked = askedIn({ ...test, given: memory }, known)
    memory[variable] = writeValue(asked.typeOf(variable) ?? 'text', asked.value(formula))
  }
  return memory
}

function scopeOf({ given, today = DAY }: Pick<TestCase, 'given' | 'today'>, known: Known): Scope {
  const { settings, defaultLanguage } = known.document
  return {
    read: (name) => {
      const json = Object.hasOwn(given, name) ? (given[name] ?? null) : null
      return readValue(typeOf(name, known) ?? 'text', json)
    },
    language: defaultLanguage,
    currency: settings.currency,
    today,
    time: TIME,
    holidays: new Set(settings.holidays?.map(({ date }) => date)),
  }
}

function typeOf(name: string, { types }: Known): ValueType | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined
}

/** 1.0 is 1: examples are compared by value. */
function isSame(type: ValueType, left: JsonValue, right: JsonValue): boolean {
  return sameValue(readValue(type, left), readValue(type, right))
}

function unknownVariable(name: string): Words {
  return {
    en: `There is no variable named ${name}.`,
    id: `Tidak ada variabel bernama ${name}.`,
  }
}

function otherwise(variable: string, expected: JsonValue, actual: JsonValue): Words {
  return {
    en: `${variable} is ${shown(actual) || 'empty'}, expected was ${shown(expected) || 'empty'}.`,
    id: `${variable} bernilai ${shown(actual) || 'kosong'}, seharusnya ${shown(expected) || 'kosong'}.`,
  }
}

function shown(json: JsonValue): string {
  if (json === null) return ''
  return typeof json === 'string' ? json : JSON.stringify(json)
}
