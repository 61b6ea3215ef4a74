import { Language } from '@alur/flows'
import { z } from 'zod'

/** An answer that the knowledge step may give, in one language. */
export const Article = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'Small letters, digits and -'),
  language: Language,
  /** Only steps with this topic or none find it. */
  topic: z.string().min(1).max(60).nullable(),
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(4_000),
  /** Where it comes from, as the customer reads it. */
  source: z.string().trim().min(1).max(200),
  /** The last day on which it is found. */
  expiresOn: z.iso.date().nullable(),
})
export type Article = z.infer<typeof Article>

/** `GET /api/articles`, and the body of `PUT /api/articles`: adds, or replaces by id and language. */
export const ArticleList = z.object({ articles: z.array(Article).max(2_000) })
export type ArticleList = z.infer<typeof ArticleList>
