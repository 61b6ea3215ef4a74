import type {
  Changes,
  LiveSession,
  MessageChange,
  OpenTask,
  Surroundings,
  Talk,
  TaskChange,
} from '../turns/talk.ts'

/** Where effects happen: the session as it is after the turn. */
export type Place = {
  talk: Talk
  session: LiveSession
  at: number
  /** The inbox row that brought the turn about. */
  row: number
  surroundings: Surroundings
}

/** What a turn's effects ask of the runtime: messages to keep, tasks to set, and what is then open. */
export type Plan = {
  messages: MessageChange[]
  addedTasks: TaskChange[]
  /** The timers and calls among them. */
  opened: OpenTask[]
  /** All timers and calls that are open after the turn. */
  tasks: OpenTask[]
  outsideCalls: NonNullable<Changes['outsideCalls']>
  tokens: NonNullable<Changes['tokens']>
  handoffs: NonNullable<Changes['handoffs']>
  evidence: NonNullable<Changes['evidence']>
  language?: string
}

export function emptyPlan(tasks: OpenTask[]): Plan {
  return {
    messages: [],
    addedTasks: [],
    opened: [],
    tasks: [...tasks],
    outsideCalls: [],
    tokens: [],
    handoffs: [],
    evidence: [],
  }
}

type NewTask = Omit<TaskChange, 'id' | 'session'> & { outside?: OpenTask['outside'] }

/** Sets a task in the place of the one with the same key. Returns its id. */
export function openTask(plan: Plan, place: Place, { outside = null, ...task }: NewTask): string {
  closeTask(plan, task.key)
  const id = place.surroundings.newId()
  const opened = { id, key: task.key, kind: task.kind, outside, isFired: false }
  plan.addedTasks.push({ id, session: place.session.id, ...task })
  plan.opened.push(opened)
  plan.tasks.push(opened)
  return id
}

export function closeTask(plan: Plan, key: string): void {
  plan.tasks = plan.tasks.filter((task) => task.key !== key)
}

export function callKey(session: string, node: string): string {
  return `call:${session}:${node}`
}
