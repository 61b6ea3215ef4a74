import type { Finding, FlowDocument } from '@alur/flows'
import type { DocumentStore } from '../document/documentStore.ts'
import type { ViewStore } from '../document/viewStore.ts'

const PAUSE_MS = 250

/** Something that proves documents elsewhere, one after another. */
export type Prover = { prove(document: FlowDocument): void; stop(): void }
export type SpawnProver = (answers: {
  found: (findings: Finding[]) => void
  broke: () => void
}) => Prover

/** Proves the document after each pause in editing; an answer about an older document is not shown. */
export function startProver(
  documents: DocumentStore,
  view: ViewStore,
  spawn: SpawnProver,
): () => void {
  let asked: FlowDocument | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let prover = spawnOne()

  function spawnOne(): Prover {
    return spawn({
      found(findings) {
        if (asked === documents.getState().document) view.getState().showFindings(findings)
      },
      // What broke answers nothing any more: the next edit gets a fresh one.
      broke() {
        prover.stop()
        prover = spawnOne()
        view.getState().proofFailed()
      },
    })
  }

  const ask = () => {
    asked = documents.getState().document
    prover.prove(asked)
  }
  const unsubscribe = documents.subscribe((now, before) => {
    if (now.document === before.document) return
    view.getState().findingsAreOld()
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE_MS)
  })
  ask()
  return () => {
    clearTimeout(timer)
    unsubscribe()
    prover.stop()
  }
}
