import { act, cleanup, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { InspectorPanel } from '../InspectorPanel.tsx'

afterEach(cleanup)

function open(language: 'en' | 'id' = 'en') {
  const editor = renderInEditor(<InspectorPanel />, { language })
  act(() => editor.state().select({ steps: ['document'] }))
  const blocks = () => {
    const step = editor.state().document.nodes.find((one) => one.id === 'document')
    return step?.kind === 'document' ? step.data.blocks : []
  }
  return { ...editor, blocks }
}

describe('the parts of a document', () => {
  it('are added, moved and removed', async () => {
    const { getByRole, findByRole, user, blocks } = open()
    await user.click(getByRole('button', { name: 'Add a part' }))
    await user.click(await findByRole('menuitem', { name: /^Heading/ }))
    expect(blocks().map(({ kind }) => kind)).toEqual(['paragraph', 'lines', 'table', 'heading'])
    const heading = within(getByRole('region', { name: '4 · Heading' }))
    await user.click(heading.getByRole('button', { name: 'Move up' }))
    expect(blocks().map(({ kind }) => kind)).toEqual(['paragraph', 'lines', 'heading', 'table'])
    await user.click(getByRole('button', { name: 'Remove 1 · Paragraph' }))
    expect(blocks()).toHaveLength(3)
  })

  it('stand in the preview as they are typed, with formulas as chips', async () => {
    const { getByRole, user } = open()
    const part = within(getByRole('region', { name: '1 · Paragraph' }))
    const field = part.getByLabelText('Text in English')
    await user.clear(field)
    await user.click(field)
    await user.paste('You owe {amount}.')
    const page = within(getByRole('figure', { name: 'Preview of the page' }))
    expect(page.getByText('You owe', { exact: false })).toBeTruthy()
    expect(page.getAllByText('amount', { selector: 'code' }).length).toBeGreaterThan(0)
    expect(page.getByText('Month')).toBeTruthy()
    expect(page.getByText('row.number', { selector: 'code' })).toBeTruthy()
  })

  it('have columns, of which one stays', async () => {
    const { getByRole, queryByRole, user, blocks } = open('id')
    await user.click(getByRole('button', { name: 'Hapus Kolom 2' }))
    expect(blocks()[2]).toMatchObject({ columns: [{ formula: 'row.number' }] })
    expect(queryByRole('button', { name: 'Hapus Kolom 1' })).toBeNull()
    await user.click(getByRole('button', { name: 'Tambah kolom' }))
    expect(blocks()[2]).toMatchObject({ columns: [{}, { formula: '' }] })
  })
})
