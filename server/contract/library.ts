import { FlowDocument } from '@alur/flows'
import { z } from 'zod'

/** `GET /api/library`: the sample flows to start from. */
export const Library = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    languages: z.array(z.string()),
    document: FlowDocument,
  }),
)
export type Library = z.infer<typeof Library>
