import { type FlowEvent, type Turn, takeTurn } from '@alur/flows'
import { planEffects } from '../effects/planEffects.ts'
import type { JournalChange, LiveSession, SessionChange, Step, Surroundings, Talk } from './talk.ts'

/** Takes one turn of a session and says what has to be written of it. */
export async function playTurn(
  talk: Talk,
  session: LiveSession,
  { row, event }: { row: number; event: FlowEvent },
  surroundings: Surroundings,
): Promise<Step> {
  const machine = await surroundings.machine(session.flow, session.version)
  const turn = takeTurn(machine, session.snapshot, event)
  const next = { ...session, snapshot: turn.snapshot, turn: session.turn + 1 }
  const isOver = turn.status !== 'active'
  const plan = planEffects(turn.effects, { talk, session: session.id, at: event.at, surroundings })
  const open = isOver ? [] : plan.tasks
  const known = [...talk.tasks, ...plan.timers]
  return {
    talk: { ...talk, session: isOver ? null : next, tasks: open },
    changes: {
      sessions: [sessionChange(next, turn, { talk, at: event.at })],
      journal: [journalChange(next, turn, { row, event })],
      messages: plan.messages,
      addedTasks: plan.addedTasks,
      // Whatever the session leaves behind when it ends must not fire into the next one.
      droppedTasks: known
        .filter(({ id }) => !open.some((task) => task.id === id))
        .map(({ id }) => id),
    },
  }
}

function sessionChange(
  session: LiveSession,
  turn: Turn,
  { talk, at }: { talk: Talk; at: number },
): SessionChange {
  const finish = turn.effects.findLast((effect) => effect.type === 'finish')
  return {
    ...session,
    snapshot: turn.snapshot,
    status: turn.status,
    node: turn.to,
    outcome: finish?.outcome ?? null,
    heardAt: talk.heardAt,
    updatedAt: at,
  }
}

function journalChange(
  { id, turn: number }: LiveSession,
  { from, to, exits, effects, understood, fault }: Turn,
  { row, event }: { row: number; event: FlowEvent },
): JournalChange {
  return {
    session: id,
    turn: number,
    at: event.at,
    inbox: row,
    event,
    from,
    to,
    exits,
    effects,
    understood,
    fault: fault ?? null,
  }
}
