import { type AnyStateMachine, createMachine } from 'xstate'
import { z } from 'zod'
import { type MachineConfig, MachineMeta } from '../compile/machineConfig.ts'
import { Answering } from '../document/answering.ts'
import { valueTypeOf } from '../document/variable.ts'
import { compileFormula, type Formula } from '../formula/compileFormula.ts'
import { compileTemplate, type Template } from '../formula/template.ts'
import type { ValueType } from '../formula/values.ts'
import { nodeKinds } from '../nodes/index.ts'
import { foldText } from '../nodes/text.ts'
import type { FlowKnowledge, FlowMachine, MachineNode } from './flowMachine.ts'
import { localClock } from './localClock.ts'
import { machineActions } from './machineActions.ts'

/** Throws a ZodError when the config was not made by `compileFlow`. */
export function loadMachine(config: MachineConfig): FlowMachine {
  const meta = MachineMeta.parse(config.meta)
  const variables = new Map(meta.variables.map((one) => [one.name, valueTypeOf(one)]))
  const types: Record<string, ValueType> = {
    ...Object.fromEntries(variables),
    'contact.name': 'text',
    'contact.phone': 'text',
  }
  const formulas = new Map<string, Formula>()
  const templates = new Map<string, Template>()
  const knowledge: FlowKnowledge = {
    meta,
    nodes: nodesOf(config),
    variables,
    words: foldedWords(meta),
    formula: (source, local = {}) =>
      remember(formulas, `${source}\n${JSON.stringify(local)}`, () =>
        compileFormula(source, { variables: { ...types, ...local } }),
      ),
    template: (source, local) =>
      remember(templates, local ? `${source}\n${JSON.stringify(local)}` : source, () =>
        compileTemplate(source, { variables: { ...types, ...local } }),
      ),
    ...localClock(meta.settings.timeZone),
    holidays: new Set(meta.settings.holidays?.map(({ date }) => date)),
  }
  const logic = createMachine(
    // XState's own type of a config is wider than ours in every place but the literal keys.
    config as unknown as Parameters<typeof createMachine>[0],
    // The actions speak of our memory and events; a machine from JSON speaks of any.
    { actions: machineActions(knowledge) as Parameters<AnyStateMachine['provide']>[0]['actions'] },
  )
  return { ...knowledge, logic }
}

/** The first of two that share a word has it; the proof says so before. */
function foldedWords({ settings }: MachineMeta): Map<string, string> {
  const pairs = settings.words.flatMap(({ id, words }) =>
    Object.values(words)
      .flat()
      .map((word): [string, string] => [foldText(word), id]),
  )
  return new Map(pairs.reverse())
}

const StateMeta = z.object({
  meta: z.object({
    kind: z.enum(nodeKinds),
    data: z.unknown(),
    answering: Answering.optional(),
  }),
})

function nodesOf(config: MachineConfig): Map<string, MachineNode> {
  const nodes = new Map<string, MachineNode>()
  for (const phase of [config.states.main, config.states.aside]) {
    for (const [id, state] of Object.entries(phase?.states ?? {})) {
      if (id.startsWith('$')) continue
      // Its data was parsed before it was compiled. It is not parsed again: called flows, put in place,
      // may have grown beyond what an author may write.
      nodes.set(id, StateMeta.parse(state).meta as MachineNode)
    }
  }
  return nodes
}

function remember<Thing>(cache: Map<string, Thing>, key: string, make: () => Thing): Thing {
  const known = cache.get(key)
  if (known !== undefined) return known
  const made = make()
  cache.set(key, made)
  return made
}
