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

type Saving = {
  documents: DocumentStore
  save: SaveDraft
  state: StoreApi<SaveState>
  timer: ReturnType<typeof setTimeout> | undefined
  flight: Promise<void> | undefined
  attempt: number
  /** Stops watching; undefined while nothing is watched. */
  unwatch: (() => void) | undefined
}

/** Saves the draft after each pause in editing; one save at a time, again and again until it is kept. */
export function createDraftSaver(
  documents: DocumentStore,
  save: SaveDraft,
  savedAt: string | null,
): DraftSaver {
  const state = createStore<SaveState>(() => ({ kind: 'saved', at: savedAt }))
  const saving: Saving = {
    documents,
    save,
    state,
    timer: undefined,
    flight: undefined,
    attempt: 0,
    unwatch: undefined,
  }
  return {
    state,
    flush: () => flush(saving),
    start() {
      saving.unwatch = documents.subscribe((now, before) => {
        if (now.document !== before.document) edited(saving)
      })
      if (!isSaved(saving)) later(saving, PAUSE_MS)
    },
    saveOver() {
      const now = state.getState()
      if (now.kind === 'conflict') {
        documents.getState().saveOver(now.revision)
        show(saving, { kind: 'waiting' })
      }
      return flush(saving)
    },
    stop() {
      clearTimeout(saving.timer)
      saving.unwatch?.()
      saving.unwatch = undefined
    },
  }
}

function show({ state }: Saving, next: SaveState): void {
  state.setState(next, true)
}

function isSaved({ documents }: Saving): boolean {
  const { document, saved } = documents.getState()
  return document === saved
}

function later(saving: Saving, ms: number): void {
  clearTimeout(saving.timer)
  if (saving.unwatch) saving.timer = setTimeout(() => void push(saving), ms)
}

function edited(saving: Saving): void {
  const { kind } = saving.state.getState()
  if (isSaved(saving)) {
    clearTimeout(saving.timer)
    if (kind !== 'saving') show(saving, { kind: 'saved', at: null })
    return
  }
  if (kind === 'conflict' || kind === 'saving') return
  if (kind !== 'retrying') show(saving, { kind: 'waiting' })
  later(saving, PAUSE_MS)
}

async function flush(saving: Saving): Promise<boolean> {
  // A save under way may carry an older document: the second round takes what came after it.
  await push(saving)
  if (!isSaved(saving)) await push(saving)
  return isSaved(saving)
}

function push(saving: Saving): Promise<void> {
  clearTimeout(saving.timer)
  saving.flight ??= attemptSave(saving).finally(() => {
    saving.flight = undefined
  })
  return saving.flight
}

async function attemptSave(saving: Saving): Promise<void> {
  const { document, revision, markSaved } = saving.documents.getState()
  if (isSaved(saving) || saving.state.getState().kind === 'conflict') return
  show(saving, { kind: 'saving' })
  const answer = await saving.save(document, revision)
  if (answer.kind === 'failed') {
    saving.attempt += 1
    show(saving, { kind: 'retrying', attempt: saving.attempt })
    later(saving, Math.min(FIRST_RETRY_MS * 2 ** (saving.attempt - 1), LAST_RETRY_MS))
    return
  }
  saving.attempt = 0
  if (answer.kind !== 'saved') return show(saving, answer)
  markSaved(document, answer.revision)
  if (isSaved(saving)) return show(saving, { kind: 'saved', at: answer.savedAt })
  show(saving, { kind: 'waiting' })
  later(saving, PAUSE_MS)
}
