import type { FlowDocument, Trigger } from '@alur/flows'
import type { Reading } from '../document/reading.ts'
import { NODE_WIDTH, nodeGeometry } from './nodeGeometry.ts'

export const TRIGGER_WIDTH = 200
export const TRIGGER_HEIGHT = 76
const BEFORE_STEP = 64
const GAP = 16
const MOST_ROWS_UP = 40

export type TriggerPlace = { trigger: Trigger; x: number; y: number }

/**
 * Triggers have no place of their own: each stands before the step it leads to, several below each
 * other. Where another step stands there already, they stand higher.
 */
export function triggerPlaces({ triggers, nodes }: FlowDocument, reading: Reading): TriggerPlace[] {
  const before = Math.min(0, ...nodes.map(({ position }) => position.x))
  const left = nodes.length === 0 ? 0 : before - TRIGGER_WIDTH - BEFORE_STEP
  const places: TriggerPlace[] = []
  for (const trigger of triggers) {
    const target = nodes.find(({ id }) => id === trigger.to)
    const x = target ? target.position.x - TRIGGER_WIDTH - BEFORE_STEP : left
    const top = target?.position.y ?? 0
    // Heights are computed for those few only that could be in the way.
    const steps = nodes.filter(({ position }) => overlaps(position.x, NODE_WIDTH, x))
    const others = places.filter((place) => overlaps(place.x, TRIGGER_WIDTH, x))
    const taken = [
      ...steps.map((step) => span(step.position.y, nodeGeometry(step, reading).height)),
      ...others.map((other) => span(other.y, TRIGGER_HEIGHT)),
    ]
    const y = rowsFrom(top, others.length).find((row) => isFree(row, taken)) ?? top
    places.push({ trigger, x, y })
  }
  return places
}

/** First downwards, as far as other triggers may push it, then upwards. */
function rowsFrom(top: number, others: number): number[] {
  const rows = Array.from({ length: others + 1 }, (_, row) => row)
  const higher = Array.from({ length: MOST_ROWS_UP }, (_, row) => -1 - row)
  return [...rows, ...higher].map((row) => top + row * (TRIGGER_HEIGHT + GAP))
}

function overlaps(x: number, width: number, trigger: number): boolean {
  return x < trigger + TRIGGER_WIDTH && x + width > trigger
}

type Span = { top: number; bottom: number }

function span(top: number, height: number): Span {
  return { top, bottom: top + height }
}

function isFree(y: number, taken: readonly Span[]): boolean {
  return taken.every(({ top, bottom }) => y + TRIGGER_HEIGHT < top || y > bottom)
}
