import { FlowDocument, newFlow } from '@alur/flows'
import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { InspectorPanel } from '../InspectorPanel.tsx'

const SAVED = '2026-11-26T08:00:00Z'

function called(id: string, name: string, outcomes: string[], isCallable = true) {
  const flow = newFlow({ id, name, languages: ['en', 'id'], word: id })
  return FlowDocument.parse({
    ...flow,
    variables: [
      { name: 'amount', type: 'money', privacy: 'plain' },
      { name: 'score', type: 'number', privacy: 'plain' },
    ],
    nodes: outcomes.map((outcome, index) => ({
      id: `end${index}`,
      kind: 'end',
      position: { x: 0, y: 0 },
      data: { outcome },
    })),
    edges: [],
    triggers: isCallable
      ? [{ id: 'called', kind: 'call', input: ['amount'], output: ['score'], to: null }]
      : [],
    settings: { ...flow.settings, help: null },
  })
}

const flows = [
  called('identity', 'Identity', ['verified', 'expired']),
  called('rating', 'Rating', ['rated', 'skipped']),
  called('loan', 'Loan', ['done'], false),
]

beforeEach(() => {
  const summary = (id: string, name: string) => ({
    id,
    name,
    languages: ['en', 'id'],
    keywords: [],
    otherStarts: id === 'loan' ? [] : [{ kind: 'call' }],
    revision: 1,
    savedAt: SAVED,
    liveVersion: null,
    hasChanges: true,
    activeSessions: 0,
  })
  const detail = {
    revision: 1,
    savedAt: SAVED,
    liveVersion: null,
    liveHash: null,
    hasChanges: true,
  }
  const answers = new Map<string, unknown>([
    [
      '/api/flows',
      {
        flows: [...flows, { id: 'sample', name: 'Sample' }].map(({ id, name }) =>
          summary(id, name),
        ),
      },
    ],
    ...flows.map((document) => [`/api/flows/${document.id}`, { document, ...detail }] as const),
  ])
  vi.stubGlobal('fetch', async (path: string) => {
    const answer = answers.get(path)
    return new Response(JSON.stringify(answer ?? {}), { status: answer ? 200 : 503 })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function open() {
  const editor = renderInEditor(<InspectorPanel />)
  act(() => editor.state().select({ steps: ['subflow'] }))
  const data = () => editor.state().document.nodes.find(({ id }) => id === 'subflow')?.data
  const choose = async (name: string) => {
    await editor.user.click(
      await editor.findByRole('combobox', { name: 'Flow that does its part' }),
    )
    await editor.user.click(await editor.findByRole('option', { name }))
  }
  return { ...editor, data, choose }
}

describe('the panel of a subflow', () => {
  it('offers the other flows of the desk, and fills exits and values from the chosen one', async () => {
    const { choose, data, findByLabelText, queryByRole } = await open()
    await choose('Rating')
    await findByLabelText('“rated” in words')
    expect(queryByRole('option', { name: 'Sample' })).toBeNull()
    expect(data()).toEqual({
      flow: 'rating',
      exits: [{ id: 'rated' }, { id: 'skipped' }],
      input: [{ name: 'amount', formula: 'amount' }],
      output: [],
    })
  })

  it('tells what changed in the flow since, and takes it over', async () => {
    const { findByRole, queryByRole, user, data } = await open()
    const changes = await findByRole('region', { name: 'What changed in the flow' })
    expect(changes.textContent).toContain('New outcomes without an exit here: expired.')
    expect(changes.textContent).toContain('Exits that the flow no longer ends with: failed.')
    expect(changes.textContent).toContain('purpose, reference')
    await user.click(await findByRole('button', { name: 'Take over the changes' }))
    expect(data()).toMatchObject({
      exits: [{ id: 'verified' }, { id: 'expired' }],
      input: [],
      output: [],
    })
    expect(queryByRole('region', { name: 'What changed in the flow' })).toBeNull()
  })

  it('lists flows that are made to be called before the others', async () => {
    const { findByRole, user } = await open()
    await user.click(await findByRole('combobox', { name: 'Flow that does its part' }))
    const made = await findByRole('group', { name: 'Made to be called' })
    expect(within(made).getAllByRole('option')).toHaveLength(2)
    const others = await findByRole('group', { name: 'Without a start for calls' })
    expect(within(others).getByRole('option', { name: 'Loan' })).toBeTruthy()
  })

  it('says when the chosen flow cannot be called', async () => {
    const { choose, findByText } = await open()
    await choose('Loan')
    expect(await findByText(/has no start for being called/)).toBeTruthy()
  })

  it('gives values and names exits, and forgets what is emptied', async () => {
    const { findByLabelText, getByLabelText, user, data, choose } = await open()
    await choose('Rating')
    await user.type(await findByLabelText('“rated” in words'), 'All good')
    await user.clear(getByLabelText('amount'))
    expect(data()).toMatchObject({ exits: [{ name: 'All good' }, {}], input: [] })
    await user.type(getByLabelText('amount'), '5')
    expect(data()).toMatchObject({ input: [{ name: 'amount', formula: '5' }] })
  })

  it('leads to the called flow', async () => {
    const { getByRole } = await open()
    expect(getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe('/flows/identity')
  })
})
