import { openLog, type PhoneLog, readLog, rewriteLog } from './phoneLog.ts'
import type { PhoneRecord } from './phoneRecord.ts'
import { applyRecord, emptyState, type PhoneState, recordsOf } from './phoneState.ts'

/** The state and its log. One commit is one step: written first, then true, then told to the listeners. */
export type PhoneStore = {
  readonly state: PhoneState
  /** False before `load` and after `close`; then nothing is committed. */
  isOpen(): boolean
  commit(records: PhoneRecord[]): void
  listen(listener: (record: PhoneRecord) => void): void
  load(): void
  close(): void
}

export function createPhoneStore({
  dataFile,
  compactAboveBytes,
}: {
  dataFile: string | undefined
  compactAboveBytes: number
}): PhoneStore {
  const state = emptyState()
  const listeners = new Set<(record: PhoneRecord) => void>()
  let log: PhoneLog | undefined
  let phase: 'new' | 'open' | 'closed' = 'new'
  return {
    state,
    isOpen: () => phase === 'open',
    commit(records) {
      if (phase !== 'open') throw new Error('The phone is not running.')
      log?.append(records)
      for (const record of records) applyRecord(state, record)
      for (const record of records) for (const listener of listeners) listener(record)
    },
    listen(listener) {
      listeners.add(listener)
    },
    load() {
      if (phase !== 'new') throw new Error('A phone starts once.')
      phase = 'open'
      if (dataFile === undefined) return
      const { records, bytes } = readLog(dataFile)
      for (const record of records) applyRecord(state, record)
      if (bytes > compactAboveBytes) rewriteLog(dataFile, recordsOf(state))
      log = openLog(dataFile)
    },
    close() {
      if (phase === 'open') log?.close()
      phase = 'closed'
    },
  }
}
