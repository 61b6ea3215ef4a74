import { createInterface } from 'node:readline/promises'
import {
  type Conversation,
  compileFlow,
  type FlowDocument,
  type FlowMachine,
  findTrigger,
  loadMachine,
  settleCalls,
  startConversation,
  wordsOf,
} from '@alur/flows'
import { PLAY_HELP, playLine } from './playLine.ts'
import { readFlow } from './readFlow.ts'
import { readSubflows } from './readSubflows.ts'
import { spokenLines } from './spokenLines.ts'
import { UsageError } from './usageError.ts'

/** Talks to a flow in the terminal, on a clock of its own; connectors give their sample answers. */
export async function playFile(
  [file, ...more]: string[],
  { language }: { language?: string | undefined },
): Promise<number> {
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to play.')
  const parsed = await readFlow(file)
  if (!parsed.ok) return 1
  const { document } = parsed
  const machine = loadMachine(compileFlow(document, await readSubflows(file)))
  const lines = createInterface({ input: process.stdin, terminal: false })
  let conversation: Conversation | undefined
  let shown = 0
  process.stdout.write(`${PLAY_HELP}\nBegin with: ${firstWords(document)}\n`)
  for await (const line of lines) {
    if (line.trim() === '/quit') break
    const next = conversation
      ? playLine(machine, conversation, line)
      : begin(machine, document, line, language)
    if (typeof next === 'string') {
      process.stdout.write(`${next}\n`)
      continue
    }
    conversation = settleCalls(machine, next)
    process.stdout.write(spoken(conversation, shown))
    shown = conversation.transcript.length
    if (conversation.status !== 'active') break
  }
  lines.close()
  if (conversation?.outcome) process.stdout.write(`Ended: ${conversation.outcome}\n`)
  if (conversation?.fault) process.stdout.write(`Fault: ${conversation.fault.message.en}\n`)
  return conversation?.status === 'fault' ? 1 : 0
}

function firstWords({ triggers }: FlowDocument): string {
  return triggers.flatMap((trigger) => Object.values(wordsOf(trigger)).flat()).join(', ')
}

function begin(machine: FlowMachine, document: FlowDocument, line: string, language?: string) {
  const found = findTrigger(document.triggers, line)
  if (!found) return `No word of the flow. Begin with: ${firstWords(document)}`
  const contact = { name: 'Sari', phone: null }
  const at = Date.now()
  return startConversation(machine, { ...found, ...(language ? { language } : {}), contact, at })
}

function spoken({ transcript, open }: Conversation, from: number): string {
  const messages = transcript
    .slice(from)
    .flatMap((entry) => (entry.from === 'business' ? [entry.message] : []))
  const waits = open.map(({ node, call }) => `(Step ${node} waits: ${call.kind}. See /answer.)`)
  return [...messages.map(spokenLines), ...waits].map((text) => `${text}\n\n`).join('')
}
