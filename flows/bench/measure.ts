/** Rounds of one measurement: odd, so that the median is one of them. */
const ROUNDS = 41
const ROUND_MS = 4

/**
 * The median time of each work, in microseconds. All are warmed up first; then they take turns round by
 * round, so that a busy moment of the machine meets all of them.
 */
export function medianMicros(works: (() => unknown)[]): number[] {
  const counts = works.map(callsIn)
  const times: number[][] = works.map(() => [])
  for (let round = 0; round < ROUNDS; round += 1) {
    works.forEach((work, index) => {
      const count = counts[index] ?? 1
      times[index]?.push((millis(work, count) * 1_000) / count)
    })
  }
  return times.map(median)
}

/** How often a work is called to fill a round; finding out warms it up. */
function callsIn(work: () => unknown): number {
  let count = 1
  while (millis(work, count) < ROUND_MS * 5) count *= 2
  return Math.max(1, Math.round(count / 5))
}

function millis(work: () => unknown, count: number): number {
  const start = performance.now()
  for (let call = 0; call < count; call += 1) work()
  return performance.now() - start
}

function median(times: number[]): number {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN
}
