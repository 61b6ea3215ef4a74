import { compileFlow, loadMachine } from '@alur/flows'
import { expect, it } from 'vitest'
import { smallFlow } from '../../testing/flows.ts'
import { playContact } from './playContact.ts'
import type { InboxRow, Surroundings, Talk } from './talk.ts'

const NOON = Date.UTC(2026, 10, 23, 12)
const document = smallFlow({ id: 'drinks', word: 'drinks' })
const machine = loadMachine(compileFlow(document))

function surroundings(): Surroundings {
  let ids = 0
  return {
    live: [
      {
        flow: 'drinks',
        version: 1,
        name: 'Drinks',
        triggers: document.triggers,
        languages: ['en'],
        defaultLanguage: 'en',
        published: 1,
      },
    ],
    machine: async () => machine,
    now: () => NOON,
    newToken: () => 'token',
    publicUrl: 'http://localhost:3000',
    newId: () => {
      ids += 1
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`
    },
  }
}

const nobody: Talk = {
  contact: {
    id: 7,
    name: 'Sari',
    waId: '628123456001',
    language: null,
    spoken: null,
    owner: 'flow',
  },
  session: null,
  heardAt: null,
  tasks: [],
}

let rowIds = 0
function said(text: string, sentAt: number | null = NOON): InboxRow {
  rowIds += 1
  const message = { kind: 'text', text }
  const body = { wamid: `wamid.${rowIds}`, sentAt, name: 'Sari', type: 'text', message }
  return { id: rowIds, kind: 'message', body }
}

it('gives the same changes for the same rows, whenever it is played', async () => {
  const rows = [said('drinks'), said('Sari'), said('tea')]
  const first = await playContact(nobody, rows, surroundings())
  expect(await playContact(structuredClone(nobody), rows, surroundings())).toEqual(first)
})

it('writes a session that ended before the one that began after it', async () => {
  const rows = [said('drinks'), said('Sari'), said('tea'), said('drinks')]
  const { changes } = await playContact(nobody, rows, surroundings())
  expect(changes.sessions.map(({ status, turn }) => [status, turn])).toEqual([
    ['done', 3],
    ['active', 1],
  ])
})

it('leaves no timer of a session that ended, and adds none that is gone again', async () => {
  const rows = [said('drinks'), said('Sari'), said('tea')]
  const { changes } = await playContact(nobody, rows, surroundings())
  expect(changes.addedTasks.map(({ kind }) => kind)).toEqual(['send', 'send', 'send', 'send'])
})

it('keeps what came before a row that fails, and leaves the rows after it', async () => {
  const broken = { id: 99, kind: 'message', body: null }
  const played = await playContact(nobody, [said('drinks'), broken, said('Sari')], surroundings())
  expect(played.done).toHaveLength(1)
  expect(played.failed?.row).toBe(99)
  expect(played.changes.messages.map(({ direction }) => direction)).toEqual(['in', 'out'])
})

it('ignores a timer of another generation', async () => {
  const started = await playContact(nobody, [said('drinks')], surroundings())
  const [session] = started.changes.sessions
  const [timer] = started.changes.addedTasks.filter(({ kind }) => kind === 'timer')
  if (!session || !timer) throw new Error('The flow sets a timer when it starts')
  const talk: Talk = {
    ...nobody,
    session,
    tasks: [{ id: timer.id, key: timer.key, kind: 'timer', outside: null, isFired: true }],
  }
  const fired = (task: string): InboxRow => ({
    id: 50,
    kind: 'timer',
    body: { task, timer: timer.key.split(':').slice(2).join(':') },
  })
  const stale = await playContact(
    talk,
    [fired('10000000-0000-4000-8000-000000000000')],
    surroundings(),
  )
  expect(stale.changes.journal).toEqual([])
  expect(stale.done).toEqual([50])
  const due = await playContact(talk, [fired(timer.id)], surroundings())
  expect(due.changes.journal).toHaveLength(1)
  expect(due.changes.droppedTasks).toContain(timer.id)
})

it('starts nothing for a message older than what the last session heard', async () => {
  const heard = { ...nobody, heardAt: NOON }
  const late = await playContact(heard, [said('drinks', NOON - 1_000)], surroundings())
  expect(late.changes.sessions).toEqual([])
  const next = await playContact(heard, [said('drinks', NOON)], surroundings())
  expect(next.changes.sessions).toHaveLength(1)
})

it('does not let a time in the future make all later messages look old', async () => {
  const rows = [said('drinks', NOON + 10 ** 12), said('Sari', NOON + 10 ** 12), said('tea', NOON)]
  const ahead = await playContact(nobody, rows, surroundings())
  const heardAt = ahead.changes.sessions.at(-1)?.heardAt ?? null
  const next = await playContact({ ...nobody, heardAt }, [said('drinks', NOON)], surroundings())
  expect(next.changes.sessions).toHaveLength(1)
})

it('fails no row for a database that is away', async () => {
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  const machine = () => Promise.reject(away)
  const playing = playContact(nobody, [said('drinks')], { ...surroundings(), machine })
  await expect(playing).rejects.toBe(away)
})
