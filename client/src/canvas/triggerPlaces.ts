import type { FlowDocument, Trigger } from '@alur/flows'

export const TRIGGER_WIDTH = 200
export const TRIGGER_HEIGHT = 76
const BEFORE_STEP = 64
const GAP = 16

export type TriggerPlace = { trigger: Trigger; x: number; y: number }

/** Triggers have no place of their own: each stands before the step it leads to. */
export function triggerPlaces({ triggers, nodes }: FlowDocument): TriggerPlace[] {
  const before = Math.min(0, ...nodes.map(({ position }) => position.x))
  const left = nodes.length === 0 ? 0 : before - TRIGGER_WIDTH - BEFORE_STEP
  const used = new Map<string, number>()
  return triggers.map((trigger) => {
    const target = nodes.find(({ id }) => id === trigger.to)
    const key = target?.id ?? ''
    const row = used.get(key) ?? 0
    used.set(key, row + 1)
    const x = target ? target.position.x - TRIGGER_WIDTH - BEFORE_STEP : left
    const y = (target?.position.y ?? 0) + row * (TRIGGER_HEIGHT + GAP)
    return { trigger, x, y }
  })
}
