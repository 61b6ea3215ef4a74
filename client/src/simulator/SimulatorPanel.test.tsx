import type { FlowDocument } from '@alur/flows'
import { act, cleanup, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { changeFlow } from '../document/commands/changeFlow.ts'
import { renderInEditor } from '../document/testing/renderInEditor.tsx'
import { SimulatorPanel } from './SimulatorPanel.tsx'
import { tryFlow } from './testing/tryFlow.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(document: FlowDocument = tryFlow()) {
  return renderInEditor(<SimulatorPanel />, { document })
}

/** Walks to the step behind this option. */
async function openAt(option: string) {
  const screen = open()
  const { user, getByRole, findByRole } = screen
  await user.click(getByRole('button', { name: /^Begin with “hi”/ }))
  await user.type(getByRole('textbox', { name: 'Message' }), 'Sari{Enter}')
  await user.click(await findByRole('button', { name: option }))
  return screen
}

describe('the simulator’s panel', () => {
  it('begins by an event with what is reported', async () => {
    const { user, getByRole, getByLabelText, findByText } = open()
    await user.type(getByLabelText('amount'), '250000')
    await user.click(getByRole('button', { name: 'Report bill.issued' }))
    expect(await findByText(/Which way/)).toBeTruthy()
    await user.click(getByRole('button', { name: 'Variables' }))
    expect(getByRole('row', { name: /limit/ }).textContent).toContain('250,000')
  })

  it('answers a payment by its outcomes', async () => {
    const { user, getByRole, findByRole } = await openAt('Pay')
    const card = within(await findByRole('region', { name: 'A payment is waited for' }))
    expect(card.getByText('Step payment · IDR 150000 · INV-1')).toBeTruthy()
    await user.click(card.getByText('What the answer tells'))
    expect((card.getByLabelText('amount') as HTMLInputElement).value).toBe('150000')
    await user.click(card.getAllByRole('button')[0] as HTMLElement)
    expect(getByRole('status').textContent).toContain('The conversation ended: done')
    expect(getByRole('log').textContent).toContain('Step payment was answered: paid')
  })

  it('answers for a system by hand, also after its step gave up', async () => {
    const screen = open()
    const { user, getByRole, findByRole } = screen
    await user.click(getByRole('button', { name: /^Begin with “hi”/ }))
    await user.click(getByRole('button', { name: 'How it is tried' }))
    await user.click(
      await findByRole('menuitemcheckbox', { name: 'Answer for other systems by hand' }),
    )
    await user.keyboard('{Escape}')
    await user.type(getByRole('textbox', { name: 'Message' }), 'Sari{Enter}')
    await user.click(await findByRole('button', { name: 'Decide' }))
    const card = within(await findByRole('region', { name: 'Another system is asked' }))
    await user.click(card.getByRole('combobox', { name: 'How it comes' }))
    await user.click(await findByRole('option', { name: 'After the step gave up' }))
    await user.click(card.getByRole('button', { name: 'went well' }))
    expect(getByRole('log').textContent?.match(/Your name\?/g)).toHaveLength(2)
  })

  it('changes what was written, and says so in the chat', async () => {
    const { user, getByRole, getAllByRole, findByRole } = await openAt('Later')
    await user.click(getAllByRole('button', { name: 'Edit message' })[0] as HTMLElement)
    const field = await findByRole('textbox', { name: 'Message' })
    await user.clear(field)
    await user.type(field, 'Dewi{Enter}')
    const { textContent } = getByRole('log')
    expect(textContent).toContain('Dewi')
    expect(textContent).toContain('Edited')
  })

  it('reports what a step waits for', async () => {
    const { user, getByRole, findByRole } = await openAt('Later')
    await user.click(await findByRole('button', { name: 'Report bill.paid' }))
    expect(getByRole('status').textContent).toContain('The conversation ended: done')
    await user.click(getByRole('button', { name: 'Evidence' }))
    expect(document.body.textContent).toContain('Nothing was kept as evidence yet.')
  })

  it('keeps the place when the flow is changed, and says so', async () => {
    const { getByRole, state } = await openAt('Later')
    act(() => state().run(changeFlow({ name: 'Other' })))
    await waitFor(() => expect(getByRole('log').textContent).toContain('was played again with it'))
    expect(getByRole('button', { name: 'Report bill.paid' })).toBeTruthy()
  })

  it('names a called flow that is not there', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(
        Response.json({ error: { code: 'not_found', message: 'No' } }, { status: 404 }),
      ),
    )
    const flow = tryFlow()
    const { findByRole, user, state } = open({
      ...flow,
      nodes: [
        ...flow.nodes,
        {
          id: 'call',
          kind: 'subflow',
          position: { x: 0, y: 0 },
          data: { flow: 'identity', exits: [{ id: 'done' }], input: [], output: [] },
        },
      ],
    })
    await user.click(await findByRole('button', { name: /calls the flow “identity”/ }))
    expect(state().selection.steps).toEqual(['call'])
  })
})
