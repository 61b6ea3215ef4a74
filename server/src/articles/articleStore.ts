import { sql, type Transaction } from 'kysely'
import type { Article } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import type { Schema } from '../db/schema.ts'
import { termsOf } from './terms.ts'

const COLUMNS = ['id', 'language', 'topic', 'title', 'body', 'source'] as const

export function listArticles({ kysely }: Database) {
  return (
    kysely
      .selectFrom('article')
      .select(COLUMNS)
      // As text: a date made into a moment would move by the server's own time zone.
      .select(sql<string | null>`expires_on::text`.as('expires_on'))
      .orderBy('id')
      .orderBy('language')
      .execute()
  )
}

/** Adds each article, or replaces the one of the same id and language; all of them or none. */
export function putArticles({ kysely }: Database, articles: Article[]): Promise<void> {
  return kysely.transaction().execute(async (db) => {
    for (const article of articles) await putArticle(db, article)
  })
}

async function putArticle(db: Transaction<Schema>, article: Article): Promise<void> {
  const { id, language, topic, title, body, source, expiresOn } = article
  const row = {
    topic,
    title,
    body,
    source,
    expires_on: expiresOn,
    title_terms: termsOf(title, language).join(' '),
    body_terms: termsOf(body, language).join(' '),
  }
  await db
    .insertInto('article')
    .values({ id, language, ...row })
    .onConflict((conflict) =>
      conflict.columns(['id', 'language']).doUpdateSet({ ...row, changed_at: sql`now()` }),
    )
    .execute()
}

export async function countArticles({ kysely }: Database): Promise<number> {
  const { count } = await kysely
    .selectFrom('article')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
