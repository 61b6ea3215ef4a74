import { expect, it } from 'vitest'
import { createLog } from './log.ts'
import { startLoop } from './loop.ts'

const log = createLog('silent')

it('looks at once when it is woken', async () => {
  let runs = 0
  const loop = startLoop({
    name: 'test',
    log,
    run: async () => {
      runs += 1
      return 60_000
    },
  })
  await tick()
  loop.wake()
  await tick()
  expect(runs).toBe(2)
  await loop.stop()
})

it('does not lose a wake that comes while it works', async () => {
  let runs = 0
  const loop = startLoop({
    name: 'test',
    log,
    run: async () => {
      runs += 1
      if (runs === 1) loop.wake()
      await tick()
      return 60_000
    },
  })
  await tick(60)
  expect(runs).toBe(2)
  await loop.stop()
})

it('goes on after an error', async () => {
  let runs = 0
  const loop = startLoop({
    name: 'test',
    log,
    run: async () => {
      runs += 1
      if (runs === 1) throw new Error('once')
      return 60_000
    },
  })
  await tick()
  loop.wake()
  await tick()
  expect(runs).toBe(2)
  await loop.stop()
})

it('waits for the work in hand when it stops', async () => {
  let done = false
  const loop = startLoop({
    name: 'test',
    log,
    run: async () => {
      await tick(30)
      done = true
      return 60_000
    },
  })
  await tick()
  await loop.stop()
  expect(done).toBe(true)
})

function tick(ms = 10) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
