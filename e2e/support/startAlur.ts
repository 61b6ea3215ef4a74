import { BUILT, startProcess, temporaryFolder } from '@alur/server/testing'

export type Alur = { url: string; stop(): Promise<void> }

/** Starts the built server as people do, on a free port and with a data folder of its own. */
export async function startAlur(): Promise<Alur> {
  const folder = await temporaryFolder()
  const server = await startProcess({ PORT: '0', ALUR_DATA_DIR: folder.path }, BUILT)
  return {
    url: server.address,
    async stop() {
      await server.end()
      await folder.remove()
    },
  }
}
