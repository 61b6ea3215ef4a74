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
  { part, index = 0, event }: Said,
): OutboundMessage[] {
  const { texts, silence } = machine.meta.settings
  const own = node.answering ?? {}
  const say = (words: Saying): OutboundMessage[] => ownWords(node, speaker, words)
  const instead = (text: LocalizedText | undefined) =>
    say(text ? { instead: speaker.text(text) } : {})
  switch (part) {
    case 'prompt':
      return say(event.say === undefined ? {} : { before: event.say })
    case 'reprompt': {
      const reprompts = own.reprompts ?? texts.reprompts
      return event.say === undefined ? instead(reprompts[index]) : say({ instead: event.say })
    }
    case 'wrongKind':
      return event.say === undefined
        ? instead(wrongKind(machine, node, event.input))
        : say({ instead: event.say })
    case 'stale':
      // A step that asks nothing has no question to come back to: it says what it waits for.
      return kindOf(node).say
        ? say({ before: speaker.text(texts.stale) })
        : [{ kind: 'text', text: speaker.text(own.busy ?? texts.busy) }]
    case 'edited':
      return say({ before: speaker.text(texts.edited ?? texts.stale) })
    case 'why':
      return instead(own.why ?? texts.why)
    case 'busy':
      return [{ kind: 'text', text: speaker.text(own.busy ?? texts.busy) }]
    case 'nudge':
      return instead((own.nudge === undefined ? silence.nudge : own.nudge)?.text)
    case 'resume':
      return silence.resume ? [resumeMessage(silence.resume, speaker)] : []
    case 'reply':
      return event.answer ? (kindOf(node).reply?.(node.data, event.answer, speaker) ?? []) : []
  }
}

function ownWords(node: MachineNode, speaker: Speaker, words: Saying): OutboundMessage[] {
  const said = kindOf(node).say?.(node.data, speaker, words)
  if (said !== undefined) return [said].flat()
  const text = words.instead ?? words.before ?? ''
  return text === '' ? [] : [{ kind: 'text', text }]
}

function wrongKind(machine: FlowMachine, node: MachineNode, input = ''): LocalizedText {
  const { texts } = machine.meta.settings
  const name = input as keyof NonNullable<typeof texts.wrongKinds>
  return (
    node.answering?.wrongKinds?.[name] ??
    texts.wrongKinds?.[name] ??
    node.answering?.wrongKinds?.other ??
    texts.wrongKind
  )
}
