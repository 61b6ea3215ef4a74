import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../src/db/embeddedPostgres.ts'
import { migrate } from '../src/db/migrate.ts'
import { administer } from './administer.ts'
import { MIGRATIONS, TEMPLATE } from './places.ts'
import { temporaryFolder } from './temporaryFolder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

/** One real PostgreSQL for a whole run of tests; every file copies the migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder()
  const postgres = await startEmbeddedPostgres({ dataDir: folder.path, say() {} })
  await administer(postgres.url, `create database ${TEMPLATE}`)
  await migrate(postgres.url.replace(/\/\w+$/, `/${TEMPLATE}`), MIGRATIONS)
  project.provide('postgresUrl', postgres.url)
  return async () => {
    await postgres.stop()
    await folder.remove()
  }
}
