import { createHash } from 'node:crypto'
import type { Effect, Turn } from '@alur/flows'
import { callKey, closeTask, emptyPlan, openTask, type Place, type Plan } from './plan.ts'
import { planCall } from './planCall.ts'
import { planSend } from './planSend.ts'

/**
 * Turns effects into rows. A timer or call of the same key replaces the one before, and the call of a
 * step that was left is over.
 */
export function planEffects(
  { effects, exits }: Pick<Turn, 'effects' | 'exits'>,
  place: Place,
): Plan {
  const plan = emptyPlan(place.talk.tasks)
  for (const { node } of exits) closeTask(plan, callKey(place.session.id, node))
  for (const effect of effects) planEffect(plan, effect, place)
  return plan
}

function planEffect(plan: Plan, effect: Effect, place: Place): void {
  const { session, at, row } = place
  switch (effect.type) {
    case 'send':
      planSend(plan, effect, place)
      break
    case 'call':
      planCall(plan, effect, place)
      break
    case 'setTimer':
      openTask(plan, place, {
        kind: 'timer',
        key: timerKey(session.id, effect.timer),
        payload: { timer: effect.timer },
        delayMs: effect.delayMs,
      })
      break
    case 'cancelTimer':
      closeTask(plan, timerKey(session.id, effect.timer))
      break
    case 'record': {
      const { node, evidence } = effect
      const sha256 = createHash('sha256').update(evidence.text).digest('hex')
      const { id, turn } = session
      plan.evidence.push({ ...evidence, session: id, turn, inbox: row, node, sha256, at })
      break
    }
    case 'setLanguage':
      plan.language = effect.language
      break
    case 'finish':
      break
  }
}

function timerKey(session: string, timer: string): string {
  return `timer:${session}:${timer}`
}
