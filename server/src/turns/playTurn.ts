import { type FlowEvent, type Turn, takeTurn } from '@alur/flows'
import { planEffects } from '../effects/planEffects.ts'
import type {
  Changes,
  JournalChange,
  LiveSession,
  OpenTask,
  SessionChange,
  Step,
  Surroundings,
  Talk,
} from './talk.ts'

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
  const plan = planEffects(turn, { talk, session: next, at: event.at, row, surroundings })
  const open = isOver ? [] : plan.tasks
  const isFreed =
    talk.contact.owner === 'agent' && !open.some(({ outside }) => outside === 'handoff')
  return {
    talk: {
      ...carriedOn(talk, { language: plan.language, isFreed }),
      session: isOver ? null : next,
      tasks: open,
    },
    changes: {
      sessions: [sessionChange(next, turn, { talk, at: event.at })],
      journal: [journalChange(next, turn, { row, event })],
      messages: plan.messages,
      addedTasks: plan.addedTasks,
      outsideCalls: plan.outsideCalls,
      tokens: plan.tokens,
      handoffs: plan.handoffs,
      evidence: plan.evidence,
      ...(plan.language === undefined ? {} : { language: plan.language }),
      isFreed,
      ...tasksLeft([...talk.tasks, ...plan.opened], open),
    },
  }
}

function carriedOn(
  talk: Talk,
  { language, isFreed }: { language: string | undefined; isFreed: boolean },
): Talk {
  const { contact } = talk
  const owner = isFreed ? 'flow' : contact.owner
  return { ...talk, contact: { ...contact, language: language ?? contact.language, owner } }
}

/** Whatever a session leaves behind must not fire into the next one; a report waits for just that. */
export function tasksLeft(
  known: OpenTask[],
  open: OpenTask[],
): Required<Pick<Changes, 'droppedTasks' | 'releasedTasks'>> {
  const left = known.filter(({ id }) => !open.some((task) => task.id === id))
  return {
    droppedTasks: left.filter(({ kind }) => kind !== 'event').map(({ id }) => id),
    releasedTasks: left.filter(({ kind }) => kind === 'event').map(({ id }) => id),
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
