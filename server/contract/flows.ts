import { FlowDocument } from '@alur/flows'
import { z } from 'zod'

/** What the database counts with; a larger one cannot exist. */
const MOST = 2 ** 31 - 1
const Revision = z.int().min(1).max(MOST)
const Version = z.int().min(1).max(MOST)
const Moment = z.iso.datetime()

/** What else than a word starts a flow: an event by its name, anything, or another flow. */
export const OtherStart = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), event: z.string() }),
  z.object({ kind: z.literal('anything') }),
  z.object({ kind: z.literal('call') }),
])
export type OtherStart = z.infer<typeof OtherStart>

/** A line of the list of flows. `keywords` are the words that start the draft. */
export const FlowSummary = z.object({
  id: z.string(),
  name: z.string(),
  languages: z.array(z.string()),
  keywords: z.array(z.string()),
  otherStarts: z.array(OtherStart),
  revision: Revision,
  savedAt: Moment,
  liveVersion: Version.nullable(),
  /** Whether the draft differs from the live version; true for a flow that was never published. */
  hasChanges: z.boolean(),
  activeSessions: z.int(),
})
export type FlowSummary = z.infer<typeof FlowSummary>

/** `GET /api/flows` */
export const FlowList = z.object({ flows: z.array(FlowSummary) })
export type FlowList = z.infer<typeof FlowList>

/** `GET /api/flows/:id`, and the answer to creating and importing. `liveHash` is a sha256 in hex. */
export const FlowDetail = z.object({
  document: FlowDocument,
  revision: Revision,
  savedAt: Moment,
  liveVersion: Version.nullable(),
  liveHash: z.string().nullable(),
  hasChanges: z.boolean(),
})
export type FlowDetail = z.infer<typeof FlowDetail>

/** `POST /api/flows`. The server checks the document itself, to name every problem with its path. */
export const NewFlow = z.object({ document: z.unknown() })
export type NewFlow = { document: FlowDocument }

/** `PUT /api/flows/:id/draft`: `revision` is the one the edit started from. */
export const SaveDraft = z.object({ document: z.unknown(), revision: Revision })
export type SaveDraft = { document: FlowDocument; revision: number }
export const SavedDraft = z.object({ revision: Revision, savedAt: Moment })
export type SavedDraft = z.infer<typeof SavedDraft>

/** `POST /api/flows/:id/publish`: publishes the draft, if it still has this revision. */
export const PublishFlow = z.object({ revision: Revision })
export type PublishFlow = z.infer<typeof PublishFlow>
export const PublishedVersion = z.object({
  version: Version,
  hash: z.string(),
  publishedAt: Moment,
  /** True when the draft equals the live version: nothing was made. */
  unchanged: z.boolean(),
})
export type PublishedVersion = z.infer<typeof PublishedVersion>

/** `GET /api/flows/:id/versions`, newest first. */
export const FlowVersionList = z.object({
  versions: z.array(
    z.object({
      version: Version,
      hash: z.string(),
      publishedAt: Moment,
      activeSessions: z.int(),
      live: z.boolean(),
    }),
  ),
})
export type FlowVersionList = z.infer<typeof FlowVersionList>

/** `GET /api/flows/:id/document` and `/machine`: without a version, of the draft. */
export const VersionQuery = z.object({
  version: z.coerce.number().int().min(1).max(MOST).optional(),
})

/** `POST /api/flows/import`: the body is the file itself, up to 5 MB. */
export const ImportQuery = z.object({ as: z.enum(['new', 'replace', 'copy']).default('new') })
export type ImportQuery = z.infer<typeof ImportQuery>
