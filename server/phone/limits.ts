/** A bucket for each key, full at first, refilled by one token every `refillMs`. */
export type TokenBuckets = { take(key: string): boolean }

export function createTokenBuckets({
  capacity,
  refillMs,
  clock,
}: {
  capacity: number
  refillMs: number
  clock: () => number
}): TokenBuckets {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take(key) {
      const now = clock()
      const bucket = buckets.get(key) ?? { tokens: capacity, at: now }
      // A clock set back must not take tokens away.
      const refilled = Math.max(0, now - bucket.at) / refillMs
      const tokens = Math.min(capacity, bucket.tokens + refilled)
      const isAllowed = tokens >= 1
      buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, at: now })
      return isAllowed
    },
  }
}
