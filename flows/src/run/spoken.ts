import type { SayPart } from '../compile/stateConfig.ts'
import type { LocalizedText } from '../document/content.ts'
import { kindOf } from '../nodes/index.ts'
import type { Saying, Speaker } from '../nodes/kind.ts'
import type { FlowMachine, MachineNode } from './flowMachine.ts'
import type { MachineEvent } from './machineEvent.ts'
import type { OutboundMessage } from './outbound.ts'
import { resumeMessage } from './resumeMessage.ts'

type Said = { part: SayPart; index?: number; event: MachineEvent }

/** What a step says in this part of its conversation: its own words, or else those of the flow. */
export function spoken(
  machine: FlowMachine,
  node: MachineNode,
  speaker: Speaker,
  said: Said,
): OutboundMessage[] {
  const { part, event } = said
  const { texts, silence } = machine.meta.settings
  const kind = kindOf(node)
  const busy = node.answering?.busy ?? texts.busy
  const say = (words: Saying) => ownWords(node, speaker, words)
  switch (part) {
    case 'prompt':
      return say(event.say === undefined ? {} : { before: event.say })
    case 'busy':
      return plain(speaker.text(busy))
    case 'stale':
      // A step that asks nothing has no question to come back to: it says what it waits for.
      return kind.say ? say({ before: speaker.text(texts.stale) }) : plain(speaker.text(busy))
    case 'edited':
      return say({ before: speaker.text(texts.edited ?? texts.stale) })
    case 'resume':
      return silence.resume ? [resumeMessage(silence.resume, speaker)] : []
    case 'reply':
      return event.answer ? (kind.reply?.(node.data, event.answer, speaker) ?? []) : []
    default: {
      if (event.say !== undefined) return say({ instead: event.say })
      const text = insteadOf(machine, node, said) ?? (kind.say ? undefined : busy)
      return say(text ? { instead: speaker.text(text) } : {})
    }
  }
}

function ownWords(node: MachineNode, speaker: Speaker, words: Saying): OutboundMessage[] {
  const said = kindOf(node).say?.(node.data, speaker, words)
  return said === undefined ? plain(words.instead ?? words.before ?? '') : [said].flat()
}

function plain(text: string): OutboundMessage[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** What is said in place of the question; without one it is asked again. */
function insteadOf(
  machine: FlowMachine,
  node: MachineNode,
  { part, index = 0, event }: Said,
): LocalizedText | undefined {
  const { texts, silence } = machine.meta.settings
  const own = node.answering ?? {}
  switch (part) {
    case 'reprompt':
      return (own.reprompts ?? texts.reprompts)[index]
    case 'wrongKind':
      return wrongKind(machine, node, event.input)
    case 'why':
      return own.why ?? texts.why
    case 'nudge':
      return (own.nudge === undefined ? silence.nudge : own.nudge)?.text
    default:
      return undefined
  }
}

/** The kind of input comes from the channel, which may name it as it likes. */
function wrongKind({ meta }: FlowMachine, node: MachineNode, input = ''): LocalizedText {
  const { texts } = meta.settings
  const own = new Map(Object.entries(node.answering?.wrongKinds ?? {}))
  const general = new Map(Object.entries(texts.wrongKinds ?? {}))
  return (
    own.get(input) ??
    general.get(input) ??
    own.get('other') ??
    general.get('other') ??
    texts.wrongKind
  )
}
