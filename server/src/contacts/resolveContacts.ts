import type { PoolClient } from 'pg'
import type { Person } from '../inbox/arrival.ts'
import { addContacts, type ContactRow, findContacts, linkContact } from './contactStore.ts'

/**
 * The contact of each person, made if need be. The user id decides; a number alone finds the contact
 * that has it. A number that turns up with another user id was given to another person: it moves
 * there, and the old conversation stays with the old contact.
 */
export async function resolveContacts(
  client: PoolClient,
  channel: number,
  people: Person[],
): Promise<number[]> {
  for (;;) {
    const book = await openBook(client, channel, people)
    const unknown = await settle(client, book, people)
    if (unknown.length === 0) return people.map((person) => idOf(book, person))
    await addContacts(client, channel, unknown)
  }
}

type Book = { byBsuid: Map<string, ContactRow>; byWaId: Map<string, ContactRow> }

async function openBook(client: PoolClient, channel: number, people: Person[]): Promise<Book> {
  const rows = await findContacts(client, channel, people)
  return {
    byBsuid: new Map(rows.flatMap((row) => (row.bsuid ? [[row.bsuid, row] as const] : []))),
    byWaId: new Map(rows.flatMap((row) => (row.wa_id ? [[row.wa_id, row] as const] : []))),
  }
}

function find(book: Book, { bsuid, waId }: Person): ContactRow | undefined {
  const known = bsuid ? book.byBsuid.get(bsuid) : undefined
  if (known) return known
  const holder = waId ? book.byWaId.get(waId) : undefined
  return holder?.bsuid && bsuid ? undefined : holder
}

/** A contact that is not stored yet stands in the book with this id. */
const NEW = 0

/** Links what belongs together and returns the people that have no contact yet, each once. */
async function settle(client: PoolClient, book: Book, people: Person[]): Promise<Person[]> {
  const fresh: { row: ContactRow; name: string | null }[] = []
  for (const person of people) {
    const known = find(book, person)
    if (known) {
      await link(client, book, known, person)
      continue
    }
    await freeNumber(client, book, person)
    const row = { id: NEW, bsuid: person.bsuid, wa_id: person.waId }
    enter(book, row)
    fresh.push({ row, name: person.name })
  }
  return fresh.map(({ row, name }) => ({ bsuid: row.bsuid, waId: row.wa_id, name }))
}

function enter(book: Book, row: ContactRow): void {
  if (row.bsuid) book.byBsuid.set(row.bsuid, row)
  if (row.wa_id) book.byWaId.set(row.wa_id, row)
}

async function link(
  client: PoolClient,
  book: Book,
  row: ContactRow,
  person: Person,
): Promise<void> {
  const { bsuid, waId } = person
  const holder = waId ? book.byWaId.get(waId) : undefined
  // Two contacts for what may be one person are not merged: nobody has proved that they are one.
  const number = waId && (!holder || holder === row) ? waId : row.wa_id
  if (row.wa_id === number && (row.bsuid || !bsuid)) return
  if (row.wa_id && row.wa_id !== number) book.byWaId.delete(row.wa_id)
  row.bsuid ??= bsuid
  row.wa_id = number
  enter(book, row)
  if (row.id !== NEW) await linkContact(client, row)
}

async function freeNumber(client: PoolClient, book: Book, { waId }: Person): Promise<void> {
  const holder = waId ? book.byWaId.get(waId) : undefined
  if (!waId || !holder) return
  book.byWaId.delete(waId)
  holder.wa_id = null
  if (holder.id !== NEW) await linkContact(client, holder)
}

function idOf(book: Book, person: Person): number {
  const row = find(book, person)
  if (!row) throw new Error('A contact that was just found is gone')
  return row.id
}
