import { newFlow } from '@alur/flows'
import type { FlowSummary } from '@alur/server/contract'
import { cleanup, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderDesk } from '../testing/renderDesk.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const loan: FlowSummary = {
  id: 'loan',
  name: 'Personal loan',
  languages: ['en', 'id'],
  keywords: ['loan', 'pinjaman'],
  otherStarts: [],
  revision: 4,
  savedAt: '2026-11-23T02:00:00.000Z',
  liveVersion: 3,
  hasChanges: true,
  activeSessions: 12,
}
const draft: FlowSummary = { ...loan, id: 'card', name: 'Card', liveVersion: null, keywords: [] }
const detail = (name: string) => ({
  document: newFlow({ id: 'card', name, languages: ['en'], word: 'card' }),
  revision: 1,
  savedAt: loan.savedAt,
  liveVersion: null,
  liveHash: null,
  hasChanges: true,
})
const list = (...flows: FlowSummary[]) => ({ 'GET /api/flows': { body: { flows } } })

describe('the list of flows', () => {
  it('says what is live and what is a draft', async () => {
    const { findByRole, getAllByText } = renderDesk('/', list(loan, draft))
    const table = within(await findByRole('table'))
    const [, first, second] = table.getAllByRole('row')
    if (!first || !second) throw new Error('The table has too few rows')
    expect(within(first).getByText('Live v3')).toBeTruthy()
    expect(within(first).getByText('Draft · changes')).toBeTruthy()
    expect(within(first).getByText(/“pinjaman”/)).toBeTruthy()
    expect(within(first).getByText('12')).toBeTruthy()
    expect(within(second).getByText('No first word yet')).toBeTruthy()
    expect(getAllByText('Draft').length).toBeGreaterThan(0)
  })

  it('says how a flow begins that no word starts', async () => {
    const called = { ...draft, otherStarts: [{ kind: 'call' as const }] }
    const alert = {
      ...draft,
      id: 'alert',
      otherStarts: [{ kind: 'event' as const, event: 'txn.flagged' }],
    }
    const words = Array.from({ length: 8 }, (_, index) => `word${index}`)
    const { findByRole } = renderDesk('/', list(called, alert, { ...loan, keywords: words }))
    const table = within(await findByRole('table'))
    expect(table.getByText('Called by other flows')).toBeTruthy()
    expect(table.getByText('Begins by the event txn.flagged')).toBeTruthy()
    expect(table.getByText(/“word5” \+ 2 more/)).toBeTruthy()
  })

  it('says what to do when there is no flow', async () => {
    const { findByRole } = renderDesk('/', list(), 'id')
    expect(await findByRole('heading', { name: 'Belum ada alur' })).toBeTruthy()
  })

  it('says so when the server is away, and asks again when told to', async () => {
    const answers = { 'GET /api/flows': () => Promise.reject(new TypeError('fetch failed')) }
    const { findByRole, user, asked } = renderDesk('/', answers)
    const alert = await findByRole('alert')
    expect(alert.textContent).toContain('The server does not answer')
    const before = asked.length
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(asked.length).toBeGreaterThan(before)
  })

  it('does not trust an answer of another shape', async () => {
    const { findByRole } = renderDesk('/', { 'GET /api/flows': { body: { flows: [{ id: 7 }] } } })
    expect((await findByRole('alert')).textContent).toContain('does not understand')
  })

  it('shows a page of its own for an unknown address', async () => {
    const { findByRole } = renderDesk('/nowhere', list())
    expect(await findByRole('heading', { name: 'This page is not here' })).toBeTruthy()
  })
})

describe('a new flow', () => {
  it('asks for a name, a language and a word before it is created', async () => {
    const { findByRole, getAllByRole, getByLabelText, user, asked } = renderDesk('/', list(draft))
    await user.click(await findByRole('button', { name: 'New flow' }))
    await user.click(getByLabelText('English'))
    await user.click(await findByRole('button', { name: 'Create flow' }))
    expect(getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'A flow needs a name.',
      'Choose at least one language.',
      'A customer needs a word to begin with.',
    ])
    expect(asked.some(({ what }) => what.startsWith('POST'))).toBe(false)
  })

  it('is created with a greeting under a free id, and opened', async () => {
    const answers = {
      ...list({ ...draft, id: 'kartu-baru' }),
      'POST /api/flows': { status: 201, body: detail('Kartu baru!') },
    }
    const { findByRole, getByLabelText, user, asked, router } = renderDesk('/', answers)
    await user.click(await findByRole('button', { name: 'New flow' }))
    await user.type(getByLabelText('Name of the flow'), 'Kartu baru!')
    await user.type(getByLabelText('First word of the customer'), 'kartu')
    await user.click(await findByRole('button', { name: 'Create flow' }))
    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/flows/card'))
    const posted = asked.find(({ what }) => what === 'POST /api/flows')
    const { document } = JSON.parse(posted?.body ?? '{}')
    expect(document).toMatchObject({
      id: 'kartu-baru2',
      name: 'Kartu baru!',
      triggers: [{ words: { en: ['kartu'] } }],
    })
  })

  it('shows each mistake of a file with its place', async () => {
    const problems = [{ path: 'nodes.3.data.text', message: 'Expected an object' }]
    const answers = {
      ...list(draft),
      'POST /api/flows/import?as=new': {
        status: 400,
        body: { error: { code: 'bad_request', message: 'Not a flow', details: { problems } } },
      },
    }
    const { findByRole, getByLabelText, user } = renderDesk('/', answers)
    await user.click(await findByRole('button', { name: 'New flow' }))
    await user.click(await findByRole('tab', { name: 'From a file' }))
    const file = new File(['{'], 'broken.flow.json', { type: 'application/json' })
    await user.upload(getByLabelText('Choose a file'), file)
    const alert = await findByRole('alert')
    expect(alert.textContent).toContain('nodes.3.data.text')
    expect(alert.textContent).toContain('Expected an object')
  })

  it('asks what to do with a file whose id is taken', async () => {
    const taken = {
      error: { code: 'flow_exists', message: 'Taken', details: { suggestedId: 'card2' } },
    }
    const answers = {
      ...list(draft),
      'POST /api/flows/import?as=new': { status: 409, body: taken },
      'POST /api/flows/import?as=copy': { status: 201, body: detail('Card') },
    }
    const { findByRole, getByLabelText, user, router } = renderDesk('/', answers)
    await user.click(await findByRole('button', { name: 'New flow' }))
    await user.click(await findByRole('tab', { name: 'From a file' }))
    await user.upload(getByLabelText('Choose a file'), new File(['{}'], 'card.flow.json'))
    await user.click(await findByRole('button', { name: 'Import as a copy' }))
    await vi.waitFor(() => expect(router.state.location.pathname).toBe('/flows/card'))
  })
})
