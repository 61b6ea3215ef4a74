/** Remembers how to undo each step of a start; `all` undoes them, the last one first. */
export type Undoing = { add(undo: () => Promise<void>): void; all(): Promise<void> }

export function undoing(): Undoing {
  const steps: (() => Promise<void>)[] = []
  return {
    add(undo) {
      steps.push(undo)
    },
    async all() {
      const failures: unknown[] = []
      for (let undo = steps.pop(); undo; undo = steps.pop()) {
        await undo().catch((error: unknown) => failures.push(error))
      }
      if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be ended')
    },
  }
}
