import { findReported } from '../flows/liveFlows.ts'
import type { SignalBody } from '../inbox/arrival.ts'
import { interrupt } from './interrupt.ts'
import { playTurn } from './playTurn.ts'
import { startSession } from './startSession.ts'
import type { LiveSession, Step, Surroundings, Talk } from './talk.ts'

/** So long a report waits for a conversation to end; later it would be no news. */
const WAITS_MS = 24 * 3_600_000

type Reported = { row: number; body: SignalBody }

/**
 * Another system's report: the open session hears it when its step waits for it; else it begins the
 * flow that has it as a trigger. While another conversation is open that flow interrupts it or waits.
 */
export async function playSignal(
  talk: Talk,
  reported: Reported,
  surroundings: Surroundings,
): Promise<Step> {
  const step = await react(talk, reported, surroundings)
  const { task } = reported.body
  if (task === undefined) return step
  const droppedTasks = [task, ...(step.changes.droppedTasks ?? [])]
  const tasks = step.talk.tasks.filter(({ id }) => id !== task)
  return { talk: { ...step.talk, tasks }, changes: { ...step.changes, droppedTasks } }
}

async function react(talk: Talk, reported: Reported, surroundings: Surroundings): Promise<Step> {
  const { row, body } = reported
  const { session, contact } = talk
  const event = {
    type: 'signal' as const,
    at: surroundings.now(),
    name: body.event,
    values: body.values,
  }
  if (session && contact.owner === 'flow') {
    const heard = await playTurn(talk, session, { row, event }, surroundings)
    if (heard.changes.journal?.some(({ understood }) => understood)) return heard
  }
  const found = findReported(surroundings.live, body.event)
  if (!found) return { talk, changes: {} }
  const { spoken } = contact
  const isSpoken = spoken !== null && found.languages.includes(spoken)
  // Nothing was written that would tell: they are addressed as they were talked with last.
  const language = isSpoken ? spoken : found.language
  const start = { ...found, values: body.values, language }
  if (!session) return startSession(talk, { row, start }, surroundings)
  if (!found.interrupts || contact.owner === 'agent') return park(talk, session, body, surroundings)
  return interrupt(talk, session, { row, event }, (freed) =>
    startSession(freed, { row, start }, surroundings),
  )
}

/** The task is released when the session ends; else it falls due when the report is no news any more. */
function park(
  talk: Talk,
  session: LiveSession,
  body: SignalBody,
  surroundings: Surroundings,
): Step {
  const delayMs = body.reportedAt + WAITS_MS - surroundings.now()
  if (delayMs <= 0) return { talk, changes: {} }
  const id = surroundings.newId()
  const { event, values, reportedAt } = body
  const task = { id, kind: 'event' as const, key: `event:${id}` }
  return {
    talk: { ...talk, tasks: [...talk.tasks, { ...task, outside: null, isFired: false }] },
    changes: {
      addedTasks: [
        { ...task, session: session.id, payload: { event, values, reportedAt }, delayMs },
      ],
    },
  }
}
