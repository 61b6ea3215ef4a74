import type { Finding, FlowDocument, Subflows } from '@alur/flows'
import type { DocumentStore } from '../document/documentStore.ts'
import type { ViewStore } from '../document/viewStore.ts'

const PAUSE_MS = 250

/** A flow with the flows that it calls; without them while they are not known yet. */
export type Proved = { document: FlowDocument; subflows: Subflows | undefined }

/** Something that proves documents elsewhere, one after another. */
export type Prover = { prove(proved: Proved): void; stop(): void }
export type SpawnProver = (answers: {
  found: (findings: Finding[]) => void
  broke: () => void
}) => Prover

export type RunningProver = {
  /** The called flows became known, or changed. */
  setSubflows(subflows: Subflows | undefined): void
  stop(): void
}

/** Proves the document after each pause in editing; an answer about an older document is not shown. */
export function startProver(
  documents: DocumentStore,
  view: ViewStore,
  spawn: SpawnProver,
): RunningProver {
  let subflows: Subflows | undefined
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
    prover.prove({ document: asked, subflows })
  }
  const unsubscribe = documents.subscribe((now, before) => {
    if (now.document === before.document) return
    view.getState().findingsAreOld()
    clearTimeout(timer)
    timer = setTimeout(ask, PAUSE_MS)
  })
  ask()
  return {
    setSubflows(called) {
      if (called === subflows) return
      subflows = called
      ask()
    },
    stop() {
      clearTimeout(timer)
      unsubscribe()
      prover.stop()
    },
  }
}
