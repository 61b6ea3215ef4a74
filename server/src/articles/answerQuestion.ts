import type { Call } from '@alur/flows'
import type { PoolClient } from 'pg'
import type { Answer } from '../calls/callStore.ts'
import { jakartaDate } from '../lib/jakartaDate.ts'
import { searchArticles } from './searchArticles.ts'

/** What the knowledge step asks: found at its threshold, unsure from half of it on. */
export async function answerQuestion(
  client: PoolClient,
  { query, language, topic, threshold }: Extract<Call, { kind: 'search' }>,
): Promise<Answer> {
  const today = jakartaDate(Date.now())
  const found = await searchArticles(client, { query, language, topic, today })
  const enough = Number(threshold)
  if (!found || found.score < enough / 2) return { outcome: 'notFound', output: {} }
  const { title, body, source, score } = found
  return {
    outcome: found.score >= enough ? 'found' : 'unsure',
    output: { answer: body, title, source, score: score.toFixed(2) },
  }
}
