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
      // A clock set back must neither take tokens away nor stop the refilling.
      const since = Math.min(bucket.at, now)
      const tokens = Math.min(capacity, bucket.tokens + (now - since) / refillMs)
      const isAllowed = tokens >= 1
      // A refusal leaves the reckoning as it was: adding up small parts would lose the last bit of a token.
      const left = isAllowed
        ? { tokens: tokens - 1, at: now }
        : { tokens: bucket.tokens, at: since }
      buckets.set(key, left)
      return isAllowed
    },
  }
}
