import type { FlowDocument } from '../document/flowDocument.ts'
import type { FlowNode } from '../document/flowNode.ts'
import { kindOf } from '../nodes/index.ts'
import type { MachineConfig } from './machineConfig.ts'
import { mainNodes } from './mainNodes.ts'
import type { StateConfig, TransitionConfig, Wiring } from './stateConfig.ts'

/**
 * Turns a document into one XState v5 config in plain JSON. Steps reached from the triggers live in
 * `main`, which remembers the current one; steps reached only by help, silence or global words live
 * in `aside`, and a `resume` step there leads back. An unfinished document compiles too: an open exit
 * leads to the final state `unwired`.
 */
export function compileFlow(document: FlowDocument): MachineConfig {
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
      meta: { kind: node.kind, data: node.data },
    }
  }
  return {
    id: 'flow',
    initial: 'start',
    context: {
      language: document.defaultLanguage,
      contact: { name: '', phone: null },
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
    on: wordTransitions(document, optional),
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
    settings,
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
    on[`trigger.${trigger.id}`] = {
      target: optional(trigger.to) ?? '#flow.unwired',
      actions: [{ type: 'begin' }],
    }
  }
  return on
}

/** A word that switches the language stays where it is; the engine asks the open question again. */
function wordTransitions(
  document: FlowDocument,
  optional: (node: string | undefined) => string | undefined,
): Record<string, TransitionConfig> {
  const on: Record<string, TransitionConfig> = {}
  for (const word of document.settings.words) {
    const target = optional(word.to)
    on[`word.${word.id}`] = {
      ...(target ? { target } : {}),
      actions: word.language ? [{ type: 'speak', params: { language: word.language } }] : [],
    }
  }
  return on
}
