import type { FaultChange, Faults } from './contract.ts'

/** What goes wrong on purpose, and the counting down of it. */
export type FaultSwitches = {
  current(): Faults
  change(change: FaultChange): Faults
  /** The code the next send fails with, if one is left of that kind. */
  takeFailure(when: 'reply' | 'status'): number | undefined
  takeTimeout(): boolean
  takeDrop(): boolean
}

const none: Faults = {
  duplicateWebhooks: 0,
  delayMs: 0,
  failNext: { code: 131000, count: 0, when: 'reply' },
  timeoutNext: 0,
  dropNext: 0,
  reorder: false,
  batch: 1,
  offline: false,
}

export function createFaultSwitches(): FaultSwitches {
  let faults = none
  function takeOne(key: 'timeoutNext' | 'dropNext') {
    if (faults[key] === 0) return false
    faults = { ...faults, [key]: faults[key] - 1 }
    return true
  }
  return {
    current: () => faults,
    change({ failNext, ...others }) {
      faults = { ...faults, ...others }
      if (failNext) faults = { ...faults, failNext: { when: 'reply', ...failNext } }
      return faults
    },
    takeFailure(when) {
      const { code, count, when: planned } = faults.failNext
      if (count === 0 || when !== planned) return undefined
      faults = { ...faults, failNext: { ...faults.failNext, count: count - 1 } }
      return code
    },
    takeTimeout: () => takeOne('timeoutNext'),
    takeDrop: () => takeOne('dropNext'),
  }
}
