import type { Log } from './log.ts'

/** A worker: `wake` makes it look now, `stop` waits until what it does is done. */
export type Loop = { wake(): void; stop(): Promise<void> }

type LoopOptions = {
  name: string
  log: Log
  /** Does what there is to do and says in how many milliseconds to look again; 0 is at once. */
  run(): Promise<number>
}

const PAUSE_AFTER_ERROR_MS = 1_000

/** Runs again and again until stopped. An error is logged and followed by a pause, never the end. */
export function startLoop({ name, log, run }: LoopOptions): Loop {
  let stopped = false
  let awake = true
  let rouse = () => {}
  const wake = () => {
    awake = true
    rouse()
  }
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      if (awake || stopped) return resolve()
      const timer = setTimeout(resolve, Math.min(ms, 2 ** 31 - 1))
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const ended = (async () => {
    // The first run comes after `startLoop` returned: `run` may refer to the loop.
    await Promise.resolve()
    while (!stopped) {
      awake = false
      const pauseMs = await run().catch((error: unknown) => {
        log.error({ err: error, worker: name }, 'A worker failed and tries again')
        return PAUSE_AFTER_ERROR_MS
      })
      if (pauseMs > 0) await rest(pauseMs)
    }
  })()
  return {
    wake,
    stop() {
      stopped = true
      wake()
      return ended
    },
  }
}
