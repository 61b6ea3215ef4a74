import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../testing/testDatabase.ts'
import { putArticles } from './articleStore.ts'
import { type Question, searchArticles } from './searchArticles.ts'
import { seedArticles } from './seedArticles.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await seedArticles(database)
})
afterAll(() => database.drop())

const search = (query: string, more: Partial<Question> = {}) =>
  searchArticles(database.hot, {
    query,
    language: 'id',
    topic: null,
    today: '2026-11-26',
    ...more,
  })

describe('a question', () => {
  it.each([
    ['Berapa biaya admin bulanan?', 'id', 'Biaya bulanan rekening'],
    ['biaya transfernya berapa ya kak', 'id', 'Biaya transfer'],
    ['jam buka cabang', 'id', 'Jam buka kantor cabang'],
    ['kartu saya hilang!!', 'id', 'Kartu hilang atau dicuri'],
    ['dokumen apa saja untuk mengajukan pinjaman?', 'id', 'Dokumen untuk pinjaman'],
    ['bagaimana cara klaim', 'id', 'Cara mengajukan klaim'],
    ['nomor telepon OJK', 'id', 'Menghubungi OJK'],
    ['What does a transfer cost?', 'en', 'Transfer fees'],
    ['opening hours', 'en', 'Opening hours of branches'],
    ['how long does my claim take', 'en', 'How long a claim takes'],
    ['I lost my card', 'en', 'Lost or stolen card'],
  ])('%j (%s) finds “%s”', async (query, language, title) => {
    const found = await search(query, { language })
    expect(found?.title).toBe(title)
    expect(found?.score).toBeGreaterThanOrEqual(0.35)
    expect(found?.score).toBeLessThanOrEqual(1)
  })

  it.each(['resep rendang yang enak', 'harga emas dunia hari ini', 'siapa presiden Prancis'])(
    '%j about something else is far from found',
    async (query) => {
      expect((await search(query))?.score ?? 0).toBeLessThan(0.35)
    },
  )

  it.each(['', '   ', 'apa itu?', '🙏', "' | drop & table:*", '!!', '(', '\\'])(
    'of no use, %j, finds nothing and breaks nothing',
    async (query) => {
      expect(await search(query)).toBeUndefined()
    },
  )

  it('keeps to its language and its topic', async () => {
    expect((await search('biaya transfer', { language: 'en' }))?.title).not.toBe('Biaya transfer')
    expect(await search('biaya transfer', { topic: 'claims' })).toBeUndefined()
    expect((await search('biaya transfer', { topic: 'fees' }))?.title).toBe('Biaya transfer')
  })

  it('as long as a letter is answered all the same', async () => {
    expect(await search(`biaya transfer ${'kata lain sekali '.repeat(3_000)}`)).toBeDefined()
  })
})

it('finds an article until the day it expires and never after', async () => {
  const article = {
    id: 'promo',
    language: 'id',
    topic: null,
    title: 'Promo gratis ongkir',
    body: 'Gratis ongkir sampai akhir bulan.',
    source: 'Promo',
    expiresOn: '2026-11-30',
  }
  await putArticles(database, [article])
  expect((await search('promo ongkir', { today: '2026-11-30' }))?.title).toBe(article.title)
  expect(await search('promo ongkir', { today: '2026-12-01' })).toBeUndefined()
})

it('does not put the samples back when there are articles', async () => {
  await database.hot.query("delete from article where id <> 'promo'")
  await seedArticles(database)
  const { rows } = await database.hot.query('select count(*)::int as n from article')
  expect(rows[0].n).toBe(1)
})
