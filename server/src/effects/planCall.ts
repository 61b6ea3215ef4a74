import type { Effect } from '@alur/flows'
import type { CallPayload } from '../calls/callPayload.ts'
import { callKey, openTask, type Place, type Plan } from './plan.ts'

/** What is done by us is a task that is due; what somebody does outside is one that waits for them. */
export function planCall(
  plan: Plan,
  { node, number, call }: Extract<Effect, { type: 'call' }>,
  place: Place,
): void {
  const { id: session, flow } = place.session
  const key = callKey(session, node)
  switch (call.kind) {
    case 'connector':
    case 'document':
    case 'search':
    case 'case': {
      // The sample behind a connector takes its time; the others take what they take.
      const delayMs = call.kind === 'connector' ? call.mock.latencyMs : 0
      const idempotencyKey = `${flow}:${session}:${node}:${number}`
      const payload: CallPayload = { node, number, call, idempotencyKey }
      openTask(plan, place, { kind: 'call', key, payload, delayMs })
      break
    }
    case 'link':
    case 'sign':
    case 'payment':
    case 'verify': {
      const id = openOutside(plan, place, { key, kind: call.kind, ttlMs: call.ttlMs })
      plan.outsideCalls.push({ id, session, node, number, call })
      break
    }
    case 'handoff': {
      const id = openOutside(plan, place, { key, kind: call.kind, ttlMs: call.ttlMs })
      const { queue, priority, payload } = call
      plan.handoffs.push({ id, session, node, number, queue, priority, payload })
      break
    }
  }
}

type Waiting = {
  key: string
  kind: 'link' | 'sign' | 'payment' | 'verify' | 'handoff'
  ttlMs: number
}

function openOutside(plan: Plan, place: Place, { key, kind, ttlMs }: Waiting): string {
  const payload = { outside: kind }
  return openTask(plan, place, { kind: 'outside', key, payload, delayMs: ttlMs, outside: kind })
}
