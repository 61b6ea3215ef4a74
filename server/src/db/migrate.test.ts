import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type TemporaryFolder, temporaryFolder } from '../../testing/temporaryFolder.ts'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string
let temporary: TemporaryFolder

beforeEach(async () => {
  database = await testDatabase()
  temporary = await temporaryFolder()
  folder = temporary.path
})
afterEach(async () => {
  await database.drop()
  await temporary.remove()
})

it('applies each file once, in order', async () => {
  await writeFile(join(folder, '9002_second.sql'), 'alter table fruit add column name text')
  await writeFile(join(folder, '9001_first.sql'), 'create table fruit (id int)')
  await writeFile(join(folder, 'notes.txt'), 'not a migration')
  expect(await migrate(database.url, folder)).toEqual(['9001_first.sql', '9002_second.sql'])
  expect(await migrate(database.url, folder)).toEqual([])
})

it('refuses a file that was changed after it was applied', async () => {
  await writeFile(join(folder, '9001_first.sql'), 'create table fruit (id int)')
  await migrate(database.url, folder)
  await writeFile(join(folder, '9001_first.sql'), 'create table fruit (id bigint)')
  await expect(migrate(database.url, folder)).rejects.toThrow(/9001_first.sql was changed/)
})

it('leaves nothing of a file that fails half way', async () => {
  await writeFile(join(folder, '9001_broken.sql'), 'create table fruit (id int); select nonsense')
  await expect(migrate(database.url, folder)).rejects.toThrow(/9001_broken.sql failed/)
  const { rows } = await database.hot.query("select to_regclass('fruit') as fruit")
  expect(rows).toEqual([{ fruit: null }])
})

it('lets servers that start together migrate one after the other', async () => {
  await writeFile(
    join(folder, '9001_slow.sql'),
    'create table fruit (id int); select pg_sleep(0.2)',
  )
  const applied = await Promise.all([migrate(database.url, folder), migrate(database.url, folder)])
  expect(applied.flat()).toEqual(['9001_slow.sql'])
})
