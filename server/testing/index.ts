export {
  accept,
  breakOff,
  type FakeGraph,
  type GraphRequest,
  refuse,
  startFakeGraph,
  textOf,
} from './fakeGraph.ts'
export { smallFlow } from './flows.ts'
export { callsOf, cloudSettings } from './serverCalls.ts'
export { BUILT, runProcess, type ServerProcess, startProcess } from './serverProcess.ts'
export { type TemporaryFolder, temporaryFolder } from './temporaryFolder.ts'
export {
  APP_SECRET,
  CUSTOMER,
  sign,
  statusItem,
  tapItem,
  textItem,
  VERIFY_TOKEN,
  webhook,
} from './webhooks.ts'
