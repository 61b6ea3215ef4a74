import { durationMs } from '../document/duration.ts'
import { answerCall, type Conversation, passTime, type Sent, say, signal } from './conversation.ts'
import type { FlowMachine } from './flowMachine.ts'
import type { InboundMessage } from './inbound.ts'
import type { OutboundMessage } from './outbound.ts'
import type { ScenarioStep } from './scenario.ts'

/** What a line does; undefined for one that only expects, a text for one that cannot be done. */
export function act(
  machine: FlowMachine,
  conversation: Conversation,
  line: ScenarioStep,
): Conversation | string | undefined {
  if ('waits' in line) return passTime(machine, conversation, durationMs(line.waits))
  if ('answers' in line) return answer(machine, conversation, line)
  if ('event' in line) {
    const { event: name, values = {} } = line
    return signal(machine, conversation, { name, values })
  }
  const message = messageOf(conversation, line)
  if (typeof message === 'string' || message === undefined) return message
  return say(machine, conversation, message, sentOf(conversation, line))
}

function answer(
  machine: FlowMachine,
  conversation: Conversation,
  line: Extract<ScenarioStep, { answers: string }>,
): Conversation | string {
  const { open } = conversation
  const call = open.findLast(({ node }) => line.node === undefined || node === line.node)
  if (!call) return `No call is open${line.node ? ` at ${line.node}` : ''}.`
  const { answers: outcome, output = {}, isStale } = line
  if (!isStale) {
    return answerCall(machine, conversation, {
      node: call.node,
      number: call.number,
      outcome,
      output,
    })
  }
  const stale = { node: call.node, number: call.number - 1, outcome, output }
  return { ...answerCall(machine, conversation, stale), open }
}

function sentOf({ at }: Conversation, line: ScenarioStep): Sent {
  if (!('says' in line)) return {}
  const { sentBefore, isEdit } = line
  return {
    ...(sentBefore ? { sentAt: at - durationMs(sentBefore) } : {}),
    ...(isEdit ? { isEdit } : {}),
  }
}

function messageOf(
  conversation: Conversation,
  line: ScenarioStep,
): InboundMessage | string | undefined {
  if ('says' in line) return { kind: 'text', text: line.says }
  if ('sends' in line) return typeof line.sends === 'string' ? sampleOf(line.sends) : line.sends
  if ('taps' in line) return tapOn(offered(conversation).toReversed(), line.taps)
  if ('tapsOld' in line) return tapOn(offered(conversation), line.tapsOld)
  if ('fills' in line) {
    const form = offered(conversation).findLast((message) => message.kind === 'form')
    return form ? { kind: 'form', id: form.id, values: line.fills } : 'No form was offered.'
  }
  return undefined
}

const SAMPLES = {
  image: 'image/jpeg',
  video: 'video/mp4',
  audio: 'audio/ogg',
  document: 'application/pdf',
  sticker: 'image/webp',
} as const

/** A message of this type, for scripts that do not care what is in it. */
function sampleOf(type: string): InboundMessage {
  if (type === 'location') return { kind: 'location', latitude: '-6.2', longitude: '106.8' }
  if (type === 'contact') return { kind: 'contact', name: 'Dewi', phone: '+6281234567890' }
  if (!isMedia(type)) return { kind: 'other', type }
  const mime = SAMPLES[type]
  const name = `sample.${mime.split('/')[1]}`
  return { kind: 'file', media: type, file: { id: 'sample', name, type: mime, size: '120000' } }
}

function isMedia(type: string): type is keyof typeof SAMPLES {
  return Object.hasOwn(SAMPLES, type)
}

function offered({ transcript }: Conversation): OutboundMessage[] {
  return transcript.flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
}

function tapOn(messages: OutboundMessage[], title: string): InboundMessage | string {
  for (const message of messages) {
    if (!('options' in message)) continue
    const option = message.options.find((one) => one.title === title)
    if (option) return { kind: 'tap', id: option.id, title }
  }
  return `No message offers "${title}".`
}
