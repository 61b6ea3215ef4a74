import { setTimeout as sleep } from 'node:timers/promises'

/** What `look` returns once it returns something; fails with `what` after the deadline. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  withinMs = 5000,
): Promise<T> {
  const deadline = Date.now() + withinMs
  while (Date.now() < deadline) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    await sleep(10)
  }
  throw new Error(`Not within ${withinMs} ms: ${what}`)
}
