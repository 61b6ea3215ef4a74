import express, { Router } from 'express'
import { ArticleList } from '../../contract/index.ts'
import type { Database } from '../db/database.ts'
import { parseInput } from '../http/parseInput.ts'
import { cleanJson } from '../lib/cleanJson.ts'
import { listArticles, putArticles } from './articleStore.ts'

const json = express.json({ limit: '10mb' })

export function articleRoutes(database: Database): Router {
  const router = Router()
  router.get('/articles', async (_, response) => {
    response.json(await readArticles(database))
  })
  router.put('/articles', json, async (request, response) => {
    const { articles } = parseInput(ArticleList, cleanJson(request.body))
    await putArticles(database, articles)
    response.json(await readArticles(database))
  })
  return router
}

async function readArticles(database: Database): Promise<ArticleList> {
  const rows = await listArticles(database)
  return {
    articles: rows.map(({ expires_on, ...article }) => ({
      ...article,
      expiresOn: expires_on,
    })),
  }
}
