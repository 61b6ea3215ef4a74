import type { Answering } from '../document/answering.ts'
import type { FlowDocument } from '../document/flowDocument.ts'
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
  const main = mainNodes(document)
  const place = (node: string) => `#flow.${main.has(node) ? 'main' : 'aside'}.${node}`
  const first = document.triggers.find(({ to }) => to !== null)?.to ?? document.nodes[0]?.id
  const known = new Set(document.nodes.map(({ id }) => id))
  const optional = (node: string | null | undefined) =>
    node && known.has(node) ? place(node) : undefined

  const states = { main: {}, aside: {} } as Record<'main' | 'aside', Record<string, StateConfig>>
  for (const node of document.nodes) {
    const wiring = wiringOf(document, node, place, optional)
    const state = kindOf(node).compile({ id: node.id, data: node.data }, wiring)
    states[main.has(node.id) ? 'main' : 'aside'][node.id] = {
      ...state,
      meta: {
        kind: node.kind,
        data: node.data,
        ...(node.answering ? { answering: node.answering } : {}),
      },
    }
  }
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
      ...wordTransitions(document, optional),
      ...backTransitions(document, place),
      // With a dot no author's option can have these names.
      'answer.late': { actions: [{ type: 'keepAnswer' }] },
      'language.heard': { actions: [{ type: 'listen' }] },
    },
    states: {
      start: { on: triggerTransitions(document, optional) },
      main: {
        ...(first ? { initial: first } : {}),
        onDone: '#flow.done',
        states: {
          ...states.main,
          ...(first
            ? { $resume: { type: 'history', history: 'shallow', target: place(first) } }
            : {}),
        },
      },
      ...(Object.keys(states.aside).length > 0
        ? {
            aside: {
              initial: Object.keys(states.aside)[0],
              onDone: '#flow.done',
              states: states.aside,
            },
          }
        : {}),
      done: { type: 'final' },
      expired: finalState('silence'),
      unwired: finalState('unwired'),
    },
  }
}

function finalState(outcome: string): StateConfig {
  return { type: 'final', entry: [{ type: 'finish', params: { outcome } }] }
}

function wiringOf(
  document: FlowDocument,
  node: FlowNode,
  place: (node: string) => string,
  optional: (node: string | null | undefined) => string | undefined,
): Wiring {
  const { settings } = document
  const exits = new Map(
    document.edges.filter(({ from }) => from === node.id).map(({ exit, to }) => [exit, place(to)]),
  )
  const help = settings.help === node.id ? undefined : optional(settings.help)
  return {
    settings: settingsAt(settings, node.answering),
    target: (exit) => exits.get(exit),
    unwired: '#flow.unwired',
    help,
    expired: optional(settings.silence.expire.to) ?? '#flow.expired',
    resume: '#flow.main.$resume',
  }
}

function triggerTransitions(
  document: FlowDocument,
  optional: (node: string | null) => string | undefined,
): Record<string, TransitionConfig> {
  const on: Record<string, TransitionConfig> = {}
  for (const trigger of document.triggers) {
    if (trigger.kind === 'call') continue
    const input = inputOf(trigger)
    on[`trigger.${trigger.id}`] = {
      target: optional(trigger.to) ?? '#flow.unwired',
      actions: [input.length > 0 ? { type: 'begin', params: { input } } : { type: 'begin' }],
    }
  }
  return on
}

/** Every question can be gone back to, those aside from the ones that follow them there. */
function backTransitions(
  { nodes }: FlowDocument,
  place: (node: string) => string,
): Record<string, TransitionConfig> {
  const asking = nodes.filter((node) => waitsOf(node) === 'customer')
  return Object.fromEntries(
    asking.map(({ id }) => [`back.${id}`, { target: place(id), actions: [{ type: 'goBack' }] }]),
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
function wordTransitions(
  document: FlowDocument,
  optional: (node: string | undefined) => string | undefined,
): Record<string, TransitionConfig> {
  const on: Record<string, TransitionConfig> = {}
  for (const word of document.settings.words) {
    if (word.act) continue
    const target = optional(word.to)
    on[`word.${word.id}`] = {
      ...(target ? { target } : {}),
      actions: word.language ? [{ type: 'speak', params: { language: word.language } }] : [],
    }
  }
  return on
}
