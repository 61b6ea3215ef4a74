const YEAR_2100 = 4_102_444_800

/** Meta's time in milliseconds: seconds as a text, from some peers as a number; null when senseless. */
export function readSeconds(timestamp: unknown): number | null {
  if (typeof timestamp !== 'string' && typeof timestamp !== 'number') return null
  const seconds = Number(timestamp)
  return seconds > 0 && seconds < YEAR_2100 ? Math.floor(seconds * 1_000) : null
}
