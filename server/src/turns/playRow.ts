import type { FlowEvent } from '@alur/flows'
import { AnswerBody, SignalBody, StatusBody, TimerBody } from '../inbox/arrival.ts'
import { playMessage } from './playMessage.ts'
import { playSignal } from './playSignal.ts'
import { playTurn } from './playTurn.ts'
import type { InboxRow, Step, Surroundings, Talk } from './talk.ts'

/** Plays one thing that happened to a contact. */
export async function playRow(
  talk: Talk,
  row: InboxRow,
  surroundings: Surroundings,
): Promise<Step> {
  const at = surroundings.now()
  switch (row.kind) {
    case 'message':
      return playMessage(talk, row, surroundings)
    case 'status':
      return { talk, changes: { statuses: [StatusBody.parse(row.body)] } }
    case 'timer': {
      const { task, timer } = TimerBody.parse(row.body)
      return settleTask(talk, { row, task, event: { type: 'timer', at, timer } }, surroundings)
    }
    case 'answer': {
      const { task, node, number, outcome, output, isNews } = AnswerBody.parse(row.body)
      const event: FlowEvent = { type: 'answer', at, node, number, outcome, output }
      return isNews
        ? tellNews(talk, { row, task, event }, surroundings)
        : settleTask(talk, { row, task, event }, surroundings)
    }
    case 'signal':
      return playSignal(talk, { row: row.id, body: SignalBody.parse(row.body) }, surroundings)
    default:
      throw new Error(`The inbox holds a row of unknown kind ${row.kind}`)
  }
}

type TaskEvent = { row: InboxRow; task: string; event: FlowEvent }

/**
 * A timer or answer counts only while its own task is still there, fired: a turn that came between
 * has cancelled or replaced it, or ended the session and all its tasks.
 */
async function settleTask(
  talk: Talk,
  { row, task, event }: TaskEvent,
  surroundings: Surroundings,
): Promise<Step> {
  const { session } = talk
  if (!session || !talk.tasks.some(({ id, isFired }) => id === task && isFired)) {
    return { talk, changes: {} }
  }
  const tasks = talk.tasks.filter(({ id }) => id !== task)
  const step = await playTurn({ ...talk, tasks }, session, { row: row.id, event }, surroundings)
  const droppedTasks = [task, ...(step.changes.droppedTasks ?? [])]
  return { talk: step.talk, changes: { ...step.changes, droppedTasks } }
}

/** What a call tells while it goes on: its task stays. */
async function tellNews(
  talk: Talk,
  { row, task, event }: TaskEvent,
  surroundings: Surroundings,
): Promise<Step> {
  const { session } = talk
  if (!session || !talk.tasks.some(({ id }) => id === task)) return { talk, changes: {} }
  return playTurn(talk, session, { row: row.id, event }, surroundings)
}
