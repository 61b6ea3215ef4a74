import sample from '@alur/flows/library/articles.json' with { type: 'json' }
import { ArticleList } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { countArticles, putArticles } from './articleStore.ts'

/** Puts the sample articles in when there are none: what somebody took out does not come back. */
export async function seedArticles(database: Database): Promise<void> {
  if ((await countArticles(database)) > 0) return
  await putArticles(database, ArticleList.parse({ articles: sample }).articles)
}
