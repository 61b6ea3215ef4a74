import { isConnectionError } from '../db/isConnectionError.ts'
import { playRow } from './playRow.ts'
import type { Changes, InboxRow, Surroundings, Talk } from './talk.ts'

/** What one contact's rows came to. A failed row ended the play; rows after it wait for its next try. */
export type Played = {
  contact: number
  changes: Required<Omit<Changes, 'name' | 'language'>> & {
    name: string | null
    language: string | null
  }
  done: number[]
  failed: { row: number; error: unknown } | null
}

/** Plays a contact's new inbox rows one after another, in their order. Writes nothing. */
export async function playContact(
  talk: Talk,
  rows: InboxRow[],
  surroundings: Surroundings,
): Promise<Played> {
  const steps: Changes[] = []
  const played = (done: number[], failed: Played['failed']): Played => ({
    contact: talk.contact.id,
    changes: mergeChanges(steps),
    done,
    failed,
  })
  let current = talk
  const done: number[] = []
  for (const row of rows) {
    try {
      const step = await playRow(current, row, surroundings)
      current = step.talk
      steps.push(step.changes)
      done.push(row.id)
    } catch (error) {
      // Not the row's fault: its tries are not to be used up while the database is away.
      if (isConnectionError(error)) throw error
      return played(done, { row: row.id, error })
    }
  }
  return played(done, null)
}

function mergeChanges(steps: Changes[]): Played['changes'] {
  const sessions = new Map(
    steps.flatMap((step) => step.sessions ?? []).map((session) => [session.id, session]),
  )
  const droppedTasks = steps.flatMap((step) => step.droppedTasks ?? [])
  const gone = new Set(droppedTasks)
  return {
    name: steps.findLast(({ name }) => name !== undefined)?.name ?? null,
    language: steps.findLast(({ language }) => language !== undefined)?.language ?? null,
    // One that ended stands before the one that began after it: only one may be active.
    sessions: [...sessions.values()],
    messages: steps.flatMap((step) => step.messages ?? []),
    journal: steps.flatMap((step) => step.journal ?? []),
    addedTasks: steps.flatMap((step) => step.addedTasks ?? []).filter(({ id }) => !gone.has(id)),
    droppedTasks,
    releasedTasks: steps.flatMap((step) => step.releasedTasks ?? []),
    outsideCalls: steps.flatMap((step) => step.outsideCalls ?? []),
    tokens: steps.flatMap((step) => step.tokens ?? []),
    handoffs: steps.flatMap((step) => step.handoffs ?? []),
    evidence: steps.flatMap((step) => step.evidence ?? []),
    isFreed: steps.some(({ isFreed }) => isFreed),
    statuses: steps.flatMap((step) => step.statuses ?? []),
  }
}
