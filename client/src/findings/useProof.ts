import type { Finding } from '@alur/flows'
import { useEffect, useState } from 'react'
import { useSubflows } from '../api/subflows.ts'
import type { Editor } from '../document/editorContext.ts'
import { useCalledFlows } from '../document/useCalledFlows.ts'
import { type RunningProver, type SpawnProver, startProver } from './startProver.ts'

/** Keeps the findings of the open document up to date, also with the flows that it calls. */
export function useProof({ documents, view }: Editor): void {
  const { subflows, isLoading } = useSubflows(useCalledFlows(documents))
  const [prover, setProver] = useState<RunningProver>()
  const called = isLoading ? undefined : subflows

  useEffect(() => {
    const running = startProver(documents, view, spawnWorker)
    setProver(running)
    return running.stop
  }, [documents, view])

  useEffect(() => prover?.setSubflows(called), [prover, called])
}

const spawnWorker: SpawnProver = ({ found, broke }) => {
  const worker = new Worker(new URL('./proveWorker.ts', import.meta.url), { type: 'module' })
  // Our own worker posts nothing but findings.
  worker.addEventListener('message', ({ data }: MessageEvent<Finding[]>) => found(data))
  worker.addEventListener('error', broke)
  return { prove: (proved) => worker.postMessage(proved), stop: () => worker.terminate() }
}
