import type { FlowEvent } from '@alur/flows'
import { tasksLeft } from './playTurn.ts'
import type { Changes, LiveSession, Step, Talk } from './talk.ts'

type Interruption = { row: number; event: FlowEvent }

/** Ends a conversation for another one that begins at once. */
export async function interrupt(
  talk: Talk,
  session: LiveSession,
  interruption: Interruption,
  begin: (freed: Talk) => Promise<Step>,
): Promise<Step> {
  const ended = end(talk, session, interruption)
  const begun = await begin(ended.talk)
  return { talk: begun.talk, changes: both(ended.changes, begun.changes) }
}

function end(talk: Talk, session: LiveSession, { row, event }: Interruption): Step {
  const { snapshot } = session
  if (!snapshot) throw new Error('A session that has begun has a snapshot')
  const turn = session.turn + 1
  const outcome = 'interrupted'
  const ended = {
    ...session,
    snapshot,
    turn,
    status: 'done' as const,
    node: null,
    outcome,
    heardAt: talk.heardAt,
    updatedAt: event.at,
  }
  const entry = {
    session: session.id,
    turn,
    at: event.at,
    inbox: row,
    event,
    from: null,
    to: null,
    exits: [],
    effects: [{ type: 'finish' as const, outcome }],
    understood: true,
    fault: null,
  }
  return {
    talk: { ...talk, session: null, tasks: [] },
    changes: { sessions: [ended], journal: [entry], ...tasksLeft(talk.tasks, []) },
  }
}

/** The second after the first; neither of them sets the name. */
function both(first: Changes, second: Changes): Changes {
  return {
    ...second,
    sessions: [...(first.sessions ?? []), ...(second.sessions ?? [])],
    journal: [...(first.journal ?? []), ...(second.journal ?? [])],
    droppedTasks: [...(first.droppedTasks ?? []), ...(second.droppedTasks ?? [])],
    releasedTasks: [...(first.releasedTasks ?? []), ...(second.releasedTasks ?? [])],
  }
}
