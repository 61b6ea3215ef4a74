import type { Effect } from './effect.ts'

/** Of several orders for one timer within a turn only the last counts; timers come after the rest. */
export function settleTimers(effects: Effect[]): Effect[] {
  const timers = new Map<string, Effect>()
  const others: Effect[] = []
  for (const effect of effects) {
    if (effect.type === 'setTimer' || effect.type === 'cancelTimer')
      timers.set(effect.timer, effect)
    else others.push(effect)
  }
  return [...others, ...timers.values()]
}
