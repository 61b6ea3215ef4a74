import type { Trigger } from '../document/trigger.ts'
import { detectLanguage } from '../validators/detectLanguage.ts'
import { type Conversation, type Start, settleCalls, startConversation } from './conversation.ts'
import { findAnything, findEvent, findTrigger } from './findTrigger.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { Scenario, ScenarioStep } from './scenario.ts'
import { act } from './scenarioAct.ts'
import { holds, type Played } from './scenarioExpectation.ts'

export type ScenarioResult = {
  passed: boolean
  /** The first step that did not hold, counted from 0, and what was so instead. */
  failure?: { step: number; message: string }
  conversation?: Conversation
  exits: { node: string; exit: string }[]
}

/** Plays a scenario on a machine; stops at the first expectation that does not hold. */
export function playScenario(
  machine: FlowMachine,
  triggers: readonly Trigger[],
  scenario: Scenario,
): ScenarioResult {
  let played: Played | undefined
  for (const [step, line] of scenario.steps.entries()) {
    const next: Played | string = played
      ? playStep(machine, played, line)
      : begin(machine, triggers, scenario)
    if (typeof next === 'string') {
      return { passed: false, failure: { step, message: next }, ...seen(played) }
    }
    played = next
  }
  return { passed: true, ...seen(played) }
}

function seen(played: Played | undefined): Pick<ScenarioResult, 'conversation' | 'exits'> {
  if (!played) return { exits: [] }
  const { conversation } = played
  return { conversation, exits: conversation.turns.flatMap(({ exits }) => exits) }
}

function begin(
  machine: FlowMachine,
  triggers: readonly Trigger[],
  scenario: Scenario,
): Played | string {
  const found = opening(machine, triggers, scenario)
  if (typeof found === 'string') return found
  const { contact, answers = [], seed = '' } = scenario
  const at = Date.parse(scenario.startsAt)
  const conversation = startConversation(machine, { ...found, contact, answers, seed, at })
  return { conversation: settleCalls(machine, conversation), read: 0 }
}

function opening(
  machine: FlowMachine,
  triggers: readonly Trigger[],
  { steps: [first], language: chosen }: Scenario,
): Pick<Start, 'trigger' | 'language' | 'values'> | string {
  const { languages, defaultLanguage } = machine.meta
  if (first && 'event' in first) {
    const { event, values = {} } = first
    const trigger = findEvent(triggers, event)
    const language = chosen ?? defaultLanguage
    return trigger ? { trigger: trigger.id, language, values } : `No start has the event ${event}.`
  }
  if (!first || !('says' in first)) {
    return 'The first step says the word, or names the event, that starts the flow.'
  }
  const found = findTrigger(triggers, first.says)
  if (found) return found
  const anything = findAnything(triggers)
  if (!anything) return `No trigger has the word "${first.says}".`
  const language = chosen ?? detectLanguage(first.says, languages) ?? defaultLanguage
  return { trigger: anything.id, language, values: { text: first.says } }
}

function playStep(machine: FlowMachine, played: Played, line: ScenarioStep): Played | string {
  const { conversation } = played
  const acted = act(machine, conversation, line)
  if (typeof acted === 'string') return acted
  if (!acted) return holds(played, line)
  return {
    conversation: settleCalls(machine, acted),
    read: conversation.transcript.length,
  }
}
