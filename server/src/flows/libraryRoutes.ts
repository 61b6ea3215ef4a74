import { library } from '@alur/flows/library'
import { Router } from 'express'
import type { Library } from '../../contract/index.ts'

export function libraryRoutes(): Router {
  const router = Router()
  router.get('/library', (_, response) => {
    const body: Library = library.map((document) => ({
      id: document.id,
      name: document.name,
      languages: document.languages,
      document,
    }))
    response.json(body)
  })
  return router
}
