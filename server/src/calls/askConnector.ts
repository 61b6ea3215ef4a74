import type { Call } from '@alur/flows'
import type { CallResult } from './callStore.ts'

type ConnectorCall = Extract<Call, { kind: 'connector' }>

/** Answers that may be better at another time. */
const TRANSIENT = new Set(['error', 'timeout'])

/**
 * No connector has a real system behind it yet: its declared sample answers. A transient answer is
 * asked for again as often as the step says, each pause twice the one before, and counts after that.
 */
export function askConnector({ mock, retries }: ConnectorCall, attempt: number): CallResult {
  const { outcome, output, latencyMs } = mock
  if (!TRANSIENT.has(outcome) || attempt >= retries.times) return { outcome, output }
  return { retryMs: retries.firstMs * 2 ** attempt + latencyMs }
}
