import type { Effect } from '@alur/flows'
import type { MessageChange, OpenTask, Surroundings, Talk, TaskChange } from '../turns/talk.ts'

type Place = { talk: Talk; session: string; at: number; surroundings: Surroundings }

/** What a turn's effects ask of the runtime: messages to keep, tasks to set, and what is then open. */
export type Plan = {
  messages: MessageChange[]
  addedTasks: TaskChange[]
  /** The timers and calls among them. */
  timers: OpenTask[]
  /** All timers and calls that are open after the turn. */
  tasks: OpenTask[]
}

/** Turns effects into rows. A timer or call of the same key replaces the one before. */
export function planEffects(effects: Effect[], place: Place): Plan {
  const plan: Plan = { messages: [], addedTasks: [], timers: [], tasks: [...place.talk.tasks] }
  for (const effect of effects) {
    switch (effect.type) {
      case 'send':
        planSend(plan, effect, place)
        break
      case 'call':
        planCall(plan, effect, place)
        break
      case 'setTimer':
        open(plan, place, {
          kind: 'timer',
          key: timerKey(place.session, effect.timer),
          payload: { timer: effect.timer },
          delayMs: effect.delayMs,
        })
        break
      case 'cancelTimer':
        close(plan, timerKey(place.session, effect.timer))
        break
      case 'finish':
        break
    }
  }
  return plan
}

function timerKey(session: string, timer: string): string {
  return `timer:${session}:${timer}`
}

/** The task has the id of its message: what comes back with a status names both. */
function planSend(
  plan: Plan,
  { node, message }: Extract<Effect, { type: 'send' }>,
  { session, at, surroundings }: Place,
): void {
  const id = surroundings.newId()
  plan.messages.push({ id, session, direction: 'out', content: message, node, wamid: null, at })
  plan.addedTasks.push({ id, kind: 'send', session, key: `send:${id}`, payload: {}, delayMs: 0 })
}

/** No connector has a real system behind it yet: its declared sample answers after its latency. */
function planCall(
  plan: Plan,
  { node, call }: Extract<Effect, { type: 'call' }>,
  place: Place,
): void {
  const { outcome, output, latencyMs } = call.mock
  open(plan, place, {
    kind: 'call',
    key: `call:${place.session}:${node}`,
    payload: { node, outcome, output },
    delayMs: latencyMs,
  })
}

function open(plan: Plan, place: Place, task: Omit<TaskChange, 'id' | 'session'>): void {
  close(plan, task.key)
  const id = place.surroundings.newId()
  const opened = { id, key: task.key, isFired: false }
  plan.addedTasks.push({ id, session: place.session, ...task })
  plan.timers.push(opened)
  plan.tasks.push(opened)
}

function close(plan: Plan, key: string): void {
  plan.tasks = plan.tasks.filter((task) => task.key !== key)
}
