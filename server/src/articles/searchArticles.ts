import type pg from 'pg'
import { termsOf } from './terms.ts'

export type Question = {
  query: string
  language: string
  topic: string | null
  /** The local date, `YYYY-MM-DD`: what expired before it is not found. */
  today: string
}

/** The best article, with a score from 0 to 1; undefined when no word of the question is in any. */
export type Found = { title: string; body: string; source: string; score: number }

/** A question longer than this is cut: more words find no better article. */
const MOST_TERMS = 40

/**
 * Finds the article that speaks of most of the question's words. The score is PostgreSQL's rank by
 * cover density, brought between 0 and 1, times the part of the question's words that the article has:
 * so one common word does not make an answer.
 */
export async function searchArticles(
  client: pg.PoolClient | pg.Pool,
  { query, language, topic, today }: Question,
): Promise<Found | undefined> {
  const terms = [...new Set(termsOf(query, language))].slice(0, MOST_TERMS)
  if (terms.length === 0) return undefined
  const { rows } = await client.query<Found>({
    name: 'search-articles',
    text: `select title, body, source, (rank * part)::float8 as score
      from (
        select title, body, source, id,
          ts_rank_cd('{0, 0, 0.4, 1}', terms, asked, 32) as rank,
          (select count(*) from unnest($1::text[]) as term
            where terms @@ plainto_tsquery('simple', term))::float8
            / cardinality($1::text[]) as part
        from article, to_tsquery('simple', array_to_string($1::text[], ' | ')) as asked
        where language = $2
          and terms @@ asked
          and ($3::text is null or topic = $3)
          and (expires_on is null or expires_on >= $4::date)
      ) as hit
      order by score desc, id
      limit 1`,
    values: [terms, language, topic, today],
  })
  return rows[0]
}
