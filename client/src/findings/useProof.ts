import type { Finding } from '@alur/flows'
import { useEffect } from 'react'
import type { Editor } from '../document/editorContext.ts'
import { type SpawnProver, startProver } from './startProver.ts'

/** Keeps the findings of the open document up to date. */
export function useProof({ documents, view }: Editor): void {
  useEffect(() => startProver(documents, view, spawnWorker), [documents, view])
}

const spawnWorker: SpawnProver = ({ found, broke }) => {
  const worker = new Worker(new URL('./proveWorker.ts', import.meta.url), { type: 'module' })
  // Our own worker posts nothing but findings.
  worker.addEventListener('message', ({ data }: MessageEvent<Finding[]>) => found(data))
  worker.addEventListener('error', broke)
  return { prove: (document) => worker.postMessage(document), stop: () => worker.terminate() }
}
