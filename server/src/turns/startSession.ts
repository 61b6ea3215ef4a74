import type { Start } from '../flows/liveFlows.ts'
import { playTurn } from './playTurn.ts'
import type { Step, Surroundings, Talk } from './talk.ts'

/** Begins a conversation, in the language the customer chose last when the flow speaks it. */
export function startSession(
  talk: Talk,
  { row, start }: { row: number; start: Start },
  surroundings: Surroundings,
): Promise<Step> {
  const at = surroundings.now()
  const { flow, version, trigger, languages, values } = start
  const { id, name, waId, language } = talk.contact
  const session = {
    id: surroundings.newId(),
    flow,
    version,
    snapshot: null,
    turn: 0,
    startedAt: at,
  }
  const event = {
    type: 'start' as const,
    at,
    trigger,
    language: language !== null && languages.includes(language) ? language : start.language,
    contact: { name, phone: waId ? `+${waId}` : null },
    seed: String(id),
    ...(values ? { values } : {}),
  }
  return playTurn(talk, session, { row, event }, surroundings)
}
