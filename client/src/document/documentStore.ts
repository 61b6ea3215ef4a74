import type { FlowDocument } from '@alur/flows'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { applyCommand, type Command } from './command.ts'
import { emptyHistory, type History, remember, stepBack, stepForward } from './history.ts'
import { nothing, type Selection, sameSelection, stillThere } from './selection.ts'

export type DocumentState = {
  document: FlowDocument
  history: History
  selection: Selection
  /** What the server has, and the revision it gave it. */
  saved: FlowDocument
  revision: number
  run(command: Command): void
  undo(): void
  redo(): void
  select(selection: Partial<Selection>): void
  /** A save was answered; edits made meanwhile stay as they are. */
  markSaved(saved: FlowDocument, revision: number): void
  /** Saves will be made over this revision of someone else. */
  saveOver(revision: number): void
  /** Takes another document in place of this one; there is no way back. */
  load(document: FlowDocument, revision: number): void
}
export type DocumentStore = StoreApi<DocumentState>

/** The open document: the only place where an edited flow lives. No fetching, no React. */
export function createDocumentStore(
  document: FlowDocument,
  revision: number,
  now: () => number = Date.now,
): DocumentStore {
  return createStore<DocumentState>((set, get) => {
    const show = (stepped: { document: FlowDocument; history: History } | undefined) => {
      if (!stepped) return
      set({ ...stepped, selection: stillThere(get().selection, stepped.document) })
    }
    return {
      document,
      history: emptyHistory,
      selection: nothing,
      saved: document,
      revision,
      run(command) {
        const state = get()
        const applied = applyCommand(state.document, command)
        if (applied.redo.length === 0) return
        show({
          document: applied.document,
          history: remember(state.history, command, applied, now()),
        })
      },
      undo: () => show(stepBack(get().document, get().history)),
      redo: () => show(stepForward(get().document, get().history)),
      select(part) {
        const selection = stillThere({ ...nothing, ...part }, get().document)
        if (!sameSelection(selection, get().selection)) set({ selection })
      },
      markSaved: (saved, revision) => set({ saved, revision }),
      saveOver: (revision) => set({ revision }),
      load: (document, revision) =>
        set({ document, revision, saved: document, history: emptyHistory, selection: nothing }),
    }
  })
}
