import type { Conversation } from './conversation.ts'
import type { OutboundMessage } from './outbound.ts'
import type { ScenarioStep } from './scenario.ts'

/** A scenario under way; `read` counts the entries of the transcript that expectations have claimed. */
export type Played = { conversation: Conversation; read: number }

/** What is left to claim when a line holds, or what is so instead. */
export function holds(played: Played, line: ScenarioStep): Played | string {
  const { conversation } = played
  if ('bot' in line) return botSaid(played, [line.bot].flat())
  if ('isSilent' in line) return botWasSilent(played)
  if ('records' in line) {
    const last = conversation.evidence.at(-1)?.evidence
    const isSo = last?.kind === line.records && last.isGiven === line.isGiven
    return isSo ? played : `The evidence kept last is ${JSON.stringify(last ?? null)}.`
  }
  if ('at' in line && conversation.node !== line.at) {
    return `The conversation is at ${conversation.node ?? 'its end'}, not at ${line.at}.`
  }
  if ('outcome' in line && conversation.outcome !== line.outcome) {
    return `The outcome is ${conversation.outcome ?? 'open'}, not ${line.outcome}.`
  }
  if ('expects' in line) {
    for (const [name, value] of Object.entries(line.expects)) {
      const actual = JSON.stringify(conversation.memory.variables[name] ?? null)
      if (actual !== JSON.stringify(value)) {
        return `${name} is ${actual}, not ${JSON.stringify(value)}.`
      }
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
      const said = saidSince(played, read)
      return `The bot did not say "${text}" but: ${said.join(' | ') || 'nothing'}`
    }
    read = found + 1
  }
  return { ...played, read }
}

function botWasSilent(played: Played): Played | string {
  const said = saidSince(played, played.read)
  return said.length === 0 ? played : `The bot said: ${said.join(' | ')}`
}

function saidSince({ conversation: { transcript } }: Played, from: number): string[] {
  return transcript
    .slice(from)
    .flatMap((entry) => (entry.from === 'business' ? [readable(entry.message)] : []))
}

/** A message as a reader sees it: the text, then the options in brackets. */
function readable(message: OutboundMessage): string {
  const options = 'options' in message ? message.options.map(({ title }) => `[${title}]`) : []
  const isBare = 'button' in message && !('options' in message)
  const button = isBare ? [`[${message.button}]`] : []
  const file = message.kind === 'media' && message.filename ? [message.filename] : []
  return [message.text, ...file, ...button, ...options].filter((part) => part !== '').join(' ')
}
