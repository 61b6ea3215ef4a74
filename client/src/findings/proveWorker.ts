import '../lib/zodWithoutEval.ts'
import { proveFlow } from '@alur/flows'
import type { Proved } from './startProver.ts'

/** Proves flows away from the page's own thread, so that typing never waits for it. */
addEventListener('message', ({ data }: MessageEvent<Proved>) => {
  postMessage(proveFlow(data.document, data.subflows))
})
