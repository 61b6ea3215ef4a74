import { createInterface } from 'node:readline/promises'
import {
  type Conversation,
  compileFlow,
  type FlowDocument,
  findTrigger,
  type InboundMessage,
  loadMachine,
  passTime,
  say,
  settleCalls,
  startConversation,
} from '@alur/flows'
import { readFlow } from './readFlow.ts'
import { UsageError } from './usageError.ts'

const MINUTE_MS = 60_000
const HELP = 'Write as the customer; /wait 10 lets ten minutes pass; /quit ends.\n'

/** Talks to a flow in the terminal, on a clock of its own; connectors give their sample answers. */
export async function playFile(
  [file, ...more]: string[],
  { language }: { language?: string | undefined },
): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to play.')
  const parsed = await readFlow(file)
  if (!parsed.ok) return 1
  const { document } = parsed
  const machine = loadMachine(compileFlow(document))
  const lines = createInterface({ input: process.stdin, terminal: false })
  let conversation: Conversation | undefined
  let shown = 0
  process.stdout.write(`${HELP}Begin with: ${firstWords(document)}\n`)
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    conversation = conversation
      ? settleCalls(machine, step(machine, conversation, line))
      : begin(machine, document, line, language)
    if (!conversation) {
      process.stdout.write(`No word of the flow. Begin with: ${firstWords(document)}\n`)
      continue
    }
    process.stdout.write(spoken(conversation, shown))
    shown = conversation.transcript.length
    if (conversation.status !== 'active') break
  }
  lines.close()
  if (conversation?.outcome) process.stdout.write(`Ended: ${conversation.outcome}\n`)
  if (conversation?.fault) process.stdout.write(`Fault: ${conversation.fault.message.en}\n`)
  return conversation?.status === 'fault' ? 1 : 0
}

type Machine = ReturnType<typeof loadMachine>

function firstWords({ triggers }: FlowDocument): string {
  return triggers.flatMap(({ words }) => Object.values(words).flat()).join(', ')
}

function begin(machine: Machine, { triggers }: FlowDocument, line: string, language?: string) {
  const found = findTrigger(triggers, line)
  if (!found) return undefined
  const contact = { name: 'Sari', phone: null }
  const at = Date.now()
  const start = { ...found, ...(language ? { language } : {}), contact, at }
  return settleCalls(machine, startConversation(machine, start))
}

function step(machine: Machine, conversation: Conversation, line: string): Conversation {
  const minutes = /^\/wait (\d{1,6})$/.exec(line.trim())?.[1]
  if (minutes) return passTime(machine, conversation, Number(minutes) * MINUTE_MS)
  return say(machine, conversation, messageOf(conversation, line))
}

/** A line that reads like an option of the newest message is a tap on it. */
function messageOf({ transcript }: Conversation, line: string): InboundMessage {
  const newest = transcript.findLast((entry) => entry.from === 'business')
  const offered = newest?.message.kind === 'text' ? [] : (newest?.message.options ?? [])
  const option = offered.find(({ title }) => title.toLowerCase() === line.trim().toLowerCase())
  if (option) return { kind: 'tap', id: option.id, title: option.title }
  return { kind: 'text', text: line }
}

function spoken({ transcript }: Conversation, from: number): string {
  return transcript
    .slice(from)
    .flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
    .map((message) => {
      const options = message.kind === 'text' ? [] : message.options
      return [message.text, ...options.map(({ title }) => `  [${title}]`)].join('\n')
    })
    .map((text) => `${text}\n\n`)
    .join('')
}
