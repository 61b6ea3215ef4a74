import { durationMs } from '../document/duration.ts'
import type { Trigger } from '../document/trigger.ts'
import { type Conversation, passTime, say, settleCalls, startConversation } from './conversation.ts'
import { findTrigger } from './findTrigger.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { InboundMessage } from './inbound.ts'
import type { OutboundMessage } from './outbound.ts'
import type { Scenario, ScenarioStep } from './scenario.ts'

export type ScenarioResult = {
  passed: boolean
  /** The first step that did not hold, counted from 0, and what was so instead. */
  failure?: { step: number; message: string }
  conversation?: Conversation
  exits: { node: string; exit: string }[]
}

type Played = { conversation: Conversation; read: number }

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
  const [first] = scenario.steps
  if (!first || !('says' in first)) return 'The first step says the word that starts the flow.'
  const found = findTrigger(triggers, first.says)
  if (!found) return `No trigger has the word "${first.says}".`
  const { contact, answers = [] } = scenario
  const at = Date.parse(scenario.startsAt)
  const conversation = startConversation(machine, { ...found, contact, answers, at })
  return { conversation: settleCalls(machine, conversation), read: 0 }
}

function playStep(machine: FlowMachine, played: Played, line: ScenarioStep): Played | string {
  const act = (conversation: Conversation): Played => ({
    conversation: settleCalls(machine, conversation),
    read: played.conversation.transcript.length,
  })
  const { conversation } = played
  if ('waits' in line) return act(passTime(machine, conversation, durationMs(line.waits)))
  const message = messageOf(conversation, line)
  if (typeof message === 'string') return message
  if (message) return act(say(machine, conversation, message))
  return holds(played, line)
}

function messageOf(
  conversation: Conversation,
  line: ScenarioStep,
): InboundMessage | string | undefined {
  if ('says' in line) return { kind: 'text', text: line.says }
  if ('sends' in line) return { kind: 'other', type: line.sends }
  if ('taps' in line) return tapOn(offered(conversation).toReversed(), line.taps)
  if ('tapsOld' in line) return tapOn(offered(conversation), line.tapsOld)
  return undefined
}

function offered({ transcript }: Conversation): OutboundMessage[] {
  return transcript.flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
}

function tapOn(messages: OutboundMessage[], title: string): InboundMessage | string {
  for (const message of messages) {
    if (message.kind === 'text') continue
    const option = message.options.find((one) => one.title === title)
    if (option) return { kind: 'tap', id: option.id, title }
  }
  return `No message offers "${title}".`
}

function holds(played: Played, line: ScenarioStep): Played | string {
  const { conversation } = played
  if ('bot' in line) return botSaid(played, [line.bot].flat())
  if ('at' in line && conversation.node !== line.at) {
    return `The conversation is at ${conversation.node ?? 'its end'}, not at ${line.at}.`
  }
  if ('outcome' in line && conversation.outcome !== line.outcome) {
    return `The outcome is ${conversation.outcome ?? 'open'}, not ${line.outcome}.`
  }
  if ('expects' in line) {
    for (const [name, value] of Object.entries(line.expects)) {
      const actual = conversation.memory.variables[name] ?? null
      if (actual !== value) return `${name} is ${actual}, not ${value}.`
    }
  }
  return played
}

/** Every message since the customer's last act may be claimed once, in order. */
function botSaid(played: Played, texts: string[]): Played | string {
  const { transcript } = played.conversation
  let { read } = played
  for (const text of texts) {
    const found = transcript.findIndex(
      (entry, index) =>
        index >= read && entry.from === 'business' && readable(entry.message).includes(text),
    )
    if (found < 0) {
      const said = transcript.slice(read).map((entry) => readable(entry.message))
      return `The bot did not say "${text}" but: ${said.join(' | ') || 'nothing'}`
    }
    read = found + 1
  }
  return { ...played, read }
}

/** A message as a reader sees it: the text, then the options in brackets. */
function readable(message: OutboundMessage | InboundMessage): string {
  if (message.kind === 'text') return message.text
  if (message.kind === 'tap') return message.title
  if (message.kind === 'other') return message.type
  return [message.text, ...message.options.map(({ title }) => `[${title}]`)].join(' ')
}
