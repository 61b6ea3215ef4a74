import '../lib/zodWithoutEval.ts'
import { type FlowDocument, proveFlow } from '@alur/flows'

/** Proves flows away from the page's own thread, so that typing never waits for it. */
addEventListener('message', (event: MessageEvent<FlowDocument>) => {
  postMessage(proveFlow(event.data))
})
