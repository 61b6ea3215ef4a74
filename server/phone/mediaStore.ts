import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newMediaId } from './ids.ts'
import type { Medium } from './phoneRecord.ts'
import type { PhoneStore } from './phoneStore.ts'

export type MediaStore = {
  add(file: {
    from: Medium['from']
    mime: string
    filename?: string | undefined
    bytes: Buffer
  }): Promise<Medium>
  /** The medium unless it is deleted or too old. */
  find(id: string): Medium | undefined
  read(medium: Medium): Promise<Buffer>
  remove(id: string): Promise<void>
  /** Deletes what is expired, and files whose record was never written. */
  sweep(): Promise<void>
}

const dayMs = 24 * 60 * 60 * 1000
/** Meta keeps what a business uploads for 30 days and what a customer sends for 7. */
const livesMs = { business: 30 * dayMs, customer: 7 * dayMs }

export function createMediaStore({
  store,
  directory,
  clock,
}: {
  store: PhoneStore
  directory: string | undefined
  clock: () => number
}): MediaStore {
  const shelf = directory === undefined ? memoryShelf() : diskShelf(directory)
  const isLive = (medium: Medium) => clock() - medium.at < livesMs[medium.from]
  async function remove(id: string) {
    store.commit([{ what: 'mediumDeleted', id }])
    await shelf.remove(id)
  }
  return {
    async add({ from, mime, filename, bytes }) {
      const sha256 = createHash('sha256').update(bytes).digest('base64')
      const described = { mime, ...(filename ? { filename } : {}), bytes: bytes.length, sha256 }
      const medium: Medium = { id: newMediaId(), from, ...described, at: clock() }
      await shelf.put(medium.id, bytes)
      store.commit([{ what: 'medium', medium }])
      return medium
    },
    find(id) {
      const medium = store.state.media.get(id)
      return medium && isLive(medium) ? medium : undefined
    },
    read: (medium) => shelf.get(medium.id),
    remove,
    async sweep() {
      const expired = [...store.state.media.values()].filter((medium) => !isLive(medium))
      for (const medium of expired) await remove(medium.id)
      for (const id of await shelf.list()) if (!store.state.media.has(id)) await shelf.remove(id)
    },
  }
}

/** Where the bytes lie. */
type Shelf = {
  put(id: string, bytes: Buffer): Promise<void>
  get(id: string): Promise<Buffer>
  remove(id: string): Promise<void>
  list(): Promise<string[]>
}

function memoryShelf(): Shelf {
  const held = new Map<string, Buffer>()
  return {
    put: async (id, bytes) => void held.set(id, bytes),
    async get(id) {
      const bytes = held.get(id)
      if (!bytes) throw new Error(`The bytes of medium ${id} are gone.`)
      return bytes
    },
    remove: async (id) => void held.delete(id),
    list: async () => [...held.keys()],
  }
}

function diskShelf(directory: string): Shelf {
  return {
    async put(id, bytes) {
      await mkdir(directory, { recursive: true })
      // Renamed when whole: a name in the folder is never half a file.
      await writeFile(join(directory, `${id}.part`), bytes)
      await rename(join(directory, `${id}.part`), join(directory, id))
    },
    get: (id) => readFile(join(directory, id)),
    remove: (id) => rm(join(directory, id), { force: true }),
    async list() {
      await mkdir(directory, { recursive: true })
      return readdir(directory)
    },
  }
}
