import type { FlowDocument } from '@alur/flows'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DocumentStore } from './documentStore.ts'

const PAUSE_MS = 800
const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 30_000

export type SaveState =
  | { kind: 'saved'; at: string | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'retrying'; attempt: number }
  /** Someone else saved a newer revision: the author has to choose. */
  | { kind: 'conflict'; revision: number; savedAt: string }
  /** The server will not take this document; the next edit is tried again. */
  | { kind: 'refused'; message: string }

/** What may come of a save; the caller translates the answers of its API. */
export type SaveAnswer =
  | { kind: 'saved'; revision: number; savedAt: string }
  | { kind: 'conflict'; revision: number; savedAt: string }
  | { kind: 'refused'; message: string }
  | { kind: 'failed' }

export type SaveDraft = (document: FlowDocument, revision: number) => Promise<SaveAnswer>

export type DraftSaver = {
  state: StoreApi<SaveState>
  /** Begins to watch the document. */
  start(): void
  /** Saves what is unsaved now; true when the server has all of it. */
  flush(): Promise<boolean>
  /** Keeps the local document, over the revision of someone else. */
  saveOver(): Promise<boolean>
  stop(): void
}

/** Saves the draft after each pause in editing; one save at a time, again and again until it is kept. */
export function createDraftSaver(
  store: DocumentStore,
  save: SaveDraft,
  savedAt: string | null,
): DraftSaver {
  const state = createStore<SaveState>(() => ({ kind: 'saved', at: savedAt }))
  let timer: ReturnType<typeof setTimeout> | undefined
  let flight: Promise<void> | undefined
  let attempt = 0
  let isStopped = true
  let unsubscribe = () => {}

  const show = (next: SaveState) => state.setState(next, true)
  const isSaved = () => store.getState().document === store.getState().saved
  const later = (ms: number) => {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(() => void push(), ms)
  }

  function push(): Promise<void> {
    clearTimeout(timer)
    flight ??= attemptSave().finally(() => {
      flight = undefined
    })
    return flight
  }

  async function attemptSave(): Promise<void> {
    const { document, revision } = store.getState()
    if (isSaved() || state.getState().kind === 'conflict') return
    show({ kind: 'saving' })
    const answer = await save(document, revision)
    if (answer.kind === 'failed') {
      attempt += 1
      show({ kind: 'retrying', attempt })
      later(Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LAST_RETRY_MS))
      return
    }
    attempt = 0
    if (answer.kind !== 'saved') return show(answer)
    store.getState().markSaved(document, answer.revision)
    if (isSaved()) return show({ kind: 'saved', at: answer.savedAt })
    show({ kind: 'waiting' })
    later(PAUSE_MS)
  }

  async function flush(): Promise<boolean> {
    // A save under way may carry an older document: the second round takes what came after it.
    await push()
    if (!isSaved()) await push()
    return isSaved()
  }

  function watch(now: { document: FlowDocument }, before: { document: FlowDocument }) {
    if (now.document === before.document) return
    const { kind } = state.getState()
    if (isSaved()) {
      clearTimeout(timer)
      if (kind !== 'saving') show({ kind: 'saved', at: null })
      return
    }
    if (kind === 'conflict' || kind === 'saving') return
    if (kind !== 'retrying') show({ kind: 'waiting' })
    later(PAUSE_MS)
  }

  return {
    state,
    flush,
    start() {
      isStopped = false
      unsubscribe = store.subscribe(watch)
      if (!isSaved()) later(PAUSE_MS)
    },
    saveOver() {
      const now = state.getState()
      if (now.kind !== 'conflict') return flush()
      store.getState().saveOver(now.revision)
      show({ kind: 'waiting' })
      return flush()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      unsubscribe()
    },
  }
}
