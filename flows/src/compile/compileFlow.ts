import type { Answering } from '../document/answering.ts'
import type { Edge, FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import type { Settings } from '../document/settings.ts'
import { inputOf } from '../document/trigger.ts'
import { kindOf } from '../nodes/index.ts'
import { waitsOf } from '../nodes/waitsOf.ts'
import { inlineSubflows, type Subflows } from './inlineSubflows.ts'
import { FRESH_MEMORY, type MachineConfig } from './machineConfig.ts'
import { mainNodes } from './mainNodes.ts'
import type { StateConfig, TransitionConfig, Wiring } from './stateConfig.ts'

/**
 * Turns a document into one XState v5 config in plain JSON. Steps reached from the triggers live in
 * `main`, which remembers the current one; steps reached only by help, silence or global words live
 * in `aside`, and a `resume` step there leads back. An unfinished document compiles too: an open exit
 * leads to the final state `unwired`. Flows that it calls are put in its place, each with variables of its own.
 */
export function compileFlow(flow: FlowDocument, subflows: Subflows = new Map()): MachineConfig {
  const document = inlineSubflows(flow, subflows)
  const places = placesIn(document)
  return {
    id: 'flow',
    initial: 'start',
    context: {
      ...FRESH_MEMORY,
      language: document.defaultLanguage,
      variables: Object.fromEntries(document.variables.map(({ name }) => [name, null])),
    },
    meta: {
      flow: document.id,
      name: document.name,
      languages: document.languages,
      defaultLanguage: document.defaultLanguage,
      variables: document.variables,
      settings: document.settings,
    },
    options: { maxIterations: 200 },
    on: {
      ...wordTransitions(document, places),
      ...backTransitions(document, places),
      // With a dot no author's option can have these names.
      'answer.late': { actions: [{ type: 'keepAnswer' }] },
      'language.heard': { actions: [{ type: 'listen' }] },
    },
    states: {
      start: { on: triggerTransitions(document, places) },
      ...phases(document, places),
      done: { type: 'final' },
      expired: finalState('silence'),
      unwired: finalState('unwired'),
    },
  }
}

type Phase = 'main' | 'aside'

/** Where the steps of a flow stand in its machine. */
type Places = {
  phaseOf(node: string): Phase
  /** The XState target of a step. */
  of(node: string): string
  /** As `of`, for a step that may not be named or not be there. */
  known(node: string | null | undefined): string | undefined
}

function placesIn(document: FlowDocument): Places {
  const main = mainNodes(document)
  const ids = new Set(document.nodes.map(({ id }) => id))
  const phaseOf = (node: string): Phase => (main.has(node) ? 'main' : 'aside')
  const of = (node: string) => `#flow.${phaseOf(node)}.${node}`
  return { phaseOf, of, known: (node) => (node && ids.has(node) ? of(node) : undefined) }
}

function phases(document: FlowDocument, places: Places): Record<string, StateConfig> {
  const { main, aside } = stepStates(document, places)
  const first = document.triggers.find(({ to }) => to !== null)?.to ?? document.nodes[0]?.id
  const resume: Record<string, StateConfig> = first
    ? { $resume: { type: 'history', history: 'shallow', target: places.of(first) } }
    : {}
  const [firstAside] = Object.keys(aside)
  return {
    main: {
      ...(first ? { initial: first } : {}),
      onDone: '#flow.done',
      states: { ...main, ...resume },
    },
    ...(firstAside ? { aside: { initial: firstAside, onDone: '#flow.done', states: aside } } : {}),
  }
}

function stepStates(
  document: FlowDocument,
  places: Places,
): Record<Phase, Record<string, StateConfig>> {
  const edges = edgesBySource(document)
  const states: Record<Phase, Record<string, StateConfig>> = { main: {}, aside: {} }
  for (const { id, kind, data, answering } of document.nodes) {
    const exits = new Map(edges.get(id)?.map(({ exit, to }) => [exit, places.of(to)]))
    const wiring = wiringOf(document, { id, answering }, exits, places)
    states[places.phaseOf(id)][id] = {
      ...kindOf({ kind }).compile({ id, data }, wiring),
      meta: { kind, data, ...(answering ? { answering } : {}) },
    }
  }
  return states
}

function finalState(outcome: string): StateConfig {
  return { type: 'final', entry: [{ type: 'finish', params: { outcome } }] }
}

function edgesBySource({ edges }: FlowDocument): Map<string, Edge[]> {
  const sources = new Map<string, Edge[]>()
  for (const edge of edges) {
    const known = sources.get(edge.from)
    if (known) known.push(edge)
    else sources.set(edge.from, [edge])
  }
  return sources
}

function wiringOf(
  { settings }: FlowDocument,
  { id, answering }: Pick<FlowNode, 'id' | 'answering'>,
  exits: ReadonlyMap<string, string>,
  places: Places,
): Wiring {
  return {
    settings: settingsAt(settings, answering),
    target: (exit) => exits.get(exit),
    unwired: '#flow.unwired',
    help: settings.help === id ? undefined : places.known(settings.help),
    expired: places.known(settings.silence.expire.to) ?? '#flow.expired',
    resume: '#flow.main.$resume',
  }
}

function triggerTransitions(
  document: FlowDocument,
  places: Places,
): Record<string, TransitionConfig> {
  const on: Record<string, TransitionConfig> = {}
  for (const trigger of document.triggers) {
    if (trigger.kind === 'call') continue
    const input = inputOf(trigger)
    on[`trigger.${trigger.id}`] = {
      target: places.known(trigger.to) ?? '#flow.unwired',
      actions: [input.length > 0 ? { type: 'begin', params: { input } } : { type: 'begin' }],
    }
  }
  return on
}

/** Every question can be gone back to, those aside from the ones that follow them there. */
function backTransitions(
  { nodes }: FlowDocument,
  places: Places,
): Record<string, TransitionConfig> {
  const asking = nodes.filter((node) => waitsOf(node) === 'customer')
  return Object.fromEntries(
    asking.map(({ id }) => [
      `back.${id}`,
      { target: places.of(id), actions: [{ type: 'goBack' }] },
    ]),
  )
}

/** The flow's settings with what one step does otherwise. */
function settingsAt(settings: Settings, own: Answering | undefined): Settings {
  if (!own) return settings
  const { texts, silence } = settings
  return {
    ...settings,
    texts: own.reprompts ? { ...texts, reprompts: own.reprompts } : texts,
    silence: {
      ...silence,
      ...(own.nudge === undefined ? {} : { nudge: own.nudge }),
      ...(own.expireAfter ? { expire: { ...silence.expire, after: own.expireAfter } } : {}),
    },
  }
}

/** A word that switches the language stays where it is; the engine asks the open question again. */
function wordTransitions(document: FlowDocument, places: Places): Record<string, TransitionConfig> {
  const on: Record<string, TransitionConfig> = {}
  for (const word of document.settings.words) {
    if (word.act) continue
    const target = places.known(word.to)
    on[`word.${word.id}`] = {
      ...(target ? { target } : {}),
      actions: word.language ? [{ type: 'speak', params: { language: word.language } }] : [],
    }
  }
  return on
}
