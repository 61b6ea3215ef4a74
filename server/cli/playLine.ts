import {
  answerCall,
  type Conversation,
  type FlowMachine,
  type InboundMessage,
  passTime,
  say,
  signal,
} from '@alur/flows'
import { attachedMessage } from './attachedMessage.ts'
import { fieldsIn } from './fieldsIn.ts'

const MINUTE_MS = 60_000

export const PLAY_HELP = `Write as the customer. A line that reads like a button taps it. Besides:
/photo [caption]  /video [caption]  /voice  /document [name]  /sticker
/location [latitude, longitude]  /contact [name]
/form field=value; field=value     fills in the form that was sent
/edit text                         changes what was written before
/answer outcome [name=value; …]    answers whom the conversation waits for
/event name [name=value; …]        something happens in another system
/wait 10                           lets ten minutes pass
/quit
`

/** The conversation after one line of the player; a text says what was wrong with the line. */
export function playLine(
  machine: FlowMachine,
  conversation: Conversation,
  line: string,
): Conversation | string {
  const [, command, rest = ''] = /^\/(\w+)\s*(.*)$/s.exec(line.trim()) ?? []
  if (command === undefined) return say(machine, conversation, writtenMessage(conversation, line))
  switch (command) {
    case 'wait':
      return wait(machine, conversation, rest)
    case 'edit': {
      if (rest === '') return 'Write the new text after /edit.'
      return say(machine, conversation, { kind: 'text', text: rest }, { isEdit: true })
    }
    case 'form':
      return fillForm(machine, conversation, rest)
    case 'answer':
      return answerOpen(machine, conversation, rest)
    case 'event': {
      const [name = '', ...fields] = rest.split(/\s+/)
      if (name === '') return 'Name the event, such as /event bill.paid amount=50000.'
      return signal(machine, conversation, { name, values: fieldsIn(fields.join(' ')) })
    }
    default: {
      const message = attachedMessage(command, rest)
      return message
        ? say(machine, conversation, message)
        : `There is no /${command}.\n${PLAY_HELP}`
    }
  }
}

function wait(machine: FlowMachine, conversation: Conversation, minutes: string) {
  if (!/^\d{1,6}$/.test(minutes)) return 'Write how many minutes pass, such as /wait 10.'
  return passTime(machine, conversation, Number(minutes) * MINUTE_MS)
}

function fillForm(machine: FlowMachine, conversation: Conversation, fields: string) {
  const form = conversation.transcript
    .flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
    .findLast(({ kind }) => kind === 'form')
  if (form?.kind !== 'form') return 'No form was sent.'
  return say(machine, conversation, { kind: 'form', id: form.id, values: fieldsIn(fields) })
}

function answerOpen(machine: FlowMachine, conversation: Conversation, rest: string) {
  const call = conversation.open.at(-1)
  if (!call) return 'The conversation waits for nobody outside.'
  const [outcome = '', ...fields] = rest.split(/\s+/)
  if (outcome === '') return 'Name the outcome, such as /answer done.'
  const { node, number } = call
  return answerCall(machine, conversation, {
    node,
    number,
    outcome,
    output: fieldsIn(fields.join(' ')),
  })
}

/** A line that reads like an option of the newest message is a tap on it. */
function writtenMessage({ transcript }: Conversation, line: string): InboundMessage {
  const newest = transcript.findLast((entry) => entry.from === 'business')?.message
  const offered = newest && 'options' in newest ? newest.options : []
  const option = offered.find(({ title }) => title.toLowerCase() === line.trim().toLowerCase())
  if (option) return { kind: 'tap', id: option.id, title: option.title }
  return { kind: 'text', text: line }
}
