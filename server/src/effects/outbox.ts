import type { Database } from '../db/database.ts'
import type { Graph } from '../whatsapp/graphClient.ts'
import type { GraphMedia } from '../whatsapp/graphMedia.ts'

/** What a send goes out through; an answer that does not come is waited for `doubtMs`. */
export type Outbox = {
  database: Database
  graph: Graph
  media: GraphMedia
  channel: number
  doubtMs: number
}
