import type { DataOf } from '../../document/nodeOf.ts'

/** One block of a document that a step makes. */
export type Block = DataOf<'document'>['blocks'][number]
