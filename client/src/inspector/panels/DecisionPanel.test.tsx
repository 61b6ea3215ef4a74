import { act, cleanup, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { sampleFlow } from '../../document/testing/sampleFlow.ts'
import { InspectorPanel } from '../InspectorPanel.tsx'

afterEach(cleanup)

function open() {
  const flow = sampleFlow()
  const document = {
    ...flow,
    variables: [
      ...flow.variables,
      { name: 'income', type: 'money' as const, privacy: 'plain' as const },
      { name: 'job', type: 'text' as const, privacy: 'plain' as const },
      { name: 'rate', type: 'number' as const, privacy: 'plain' as const },
    ],
  }
  const editor = renderInEditor(<InspectorPanel />, { document })
  act(() => editor.state().select({ steps: ['decision'] }))
  const table = () => {
    const step = editor.state().document.nodes.find((one) => one.id === 'decision')
    if (step?.kind !== 'decision') throw new Error('The decision is gone')
    return step.data
  }
  const cell = (name: string) => editor.getByRole('textbox', { name }) as HTMLInputElement
  return { ...editor, table, cell }
}

describe('the grid of a decision table', () => {
  it('writes a cell into its rule, and undoes what was typed in one go', async () => {
    const { cell, table, user, state } = open()
    await user.clear(cell('Rule 2, Income'))
    await user.type(cell('Rule 2, Income'), '> 5')
    expect(table().rules[1]?.when).toEqual(['> 5', '-'])
    expect(state().history.done).toHaveLength(1)
  })

  it('goes from cell to cell by arrows and Enter, and adds a rule below the last', async () => {
    const { cell, table, user, findByRole } = open()
    await user.click(cell('Rule 1, rate'))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(cell('Rule 2, rate'))
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(cell('Rule 2, job'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(cell('Rule 3, job'))
    await user.keyboard('{Enter}')
    expect(table().rules).toHaveLength(4)
    const added = await findByRole('textbox', { name: 'Rule 4, job' })
    await new Promise((done) => requestAnimationFrame(done))
    expect(document.activeElement).toBe(added)
  })

  it('keeps the caret in a text until it is at the end', async () => {
    const { cell, user } = open()
    await user.click(cell('Rule 1, job'))
    await user.keyboard('{Home}{ArrowRight}')
    expect(document.activeElement).toBe(cell('Rule 1, job'))
  })

  it('moves a rule by Alt and an arrow', async () => {
    const { cell, table, user } = open()
    await user.click(cell('Rule 1, job'))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(table().rules.map(({ id }) => id)).toEqual(['high', 'civil', 'others'])
  })

  it('duplicates and deletes a rule, and moves a column', async () => {
    const { getByRole, findByRole, table, user } = open()
    await user.click(getByRole('button', { name: 'Actions for Rule 1' }))
    await user.click(await findByRole('menuitem', { name: 'Duplicate' }))
    expect(table().rules).toHaveLength(4)
    await user.click(getByRole('button', { name: 'Actions for Rule 2' }))
    await user.click(await findByRole('menuitem', { name: 'Delete the rule' }))
    expect(table().rules).toHaveLength(3)
    await user.click(getByRole('button', { name: 'Actions for Test 1' }))
    await user.click(await findByRole('menuitem', { name: 'Move right' }))
    expect(table().inputs.map(({ formula }) => formula)).toEqual(['job', 'income'])
  })

  it('takes cells copied in a spreadsheet', async () => {
    const { cell, table, user } = open()
    await user.click(cell('Rule 3, Income'))
    await user.paste('< 1\t"x"\t0.3\n< 2\t"y"\t0.4')
    expect(
      table()
        .rules.slice(2)
        .map(({ when }) => when),
    ).toEqual([
      ['< 1', '"x"'],
      ['< 2', '"y"'],
    ])
  })

  it('marks a cell whose test was found wrong', () => {
    const { cell, view } = open()
    const message = { en: 'There is no variable named nobody.', id: 'Tidak ada nobody.' }
    const field = 'rules.0.when.1'
    act(() =>
      view
        .getState()
        .showFindings([{ rule: 'formulas', severity: 'error', node: 'decision', field, message }]),
    )
    expect(cell('Rule 1, job').getAttribute('aria-invalid')).toBe('true')
    expect(cell('Rule 1, job').title).toBe(message.en)
  })

  it('says of each example whether it holds, and why not', async () => {
    const { getByRole, cell, user, table } = open()
    const examples = within(getByRole('table', { name: 'Examples' }))
    expect(examples.getByText('holds')).toBeTruthy()
    await user.clear(cell('Example 1, → rate'))
    await user.type(cell('Example 1, → rate'), '0.2')
    expect(table().tests[0]?.expect).toEqual({ rate: '0.2' })
    expect(await examples.findByText(/rate is 0.12, expected was 0.2/)).toBeTruthy()
  })

  it('explains what happens when several rules apply', async () => {
    const { getByRole, findByRole, findAllByText, table, user } = open()
    await user.click(getByRole('combobox', { name: 'When several rules apply' }))
    await user.click(await findByRole('option', { name: 'All count' }))
    expect(await findAllByText(/results of all rules that apply are put/)).not.toEqual([])
    await user.click(getByRole('combobox', { name: 'What is made of them' }))
    await user.click(await findByRole('option', { name: 'Their sum' }))
    expect(table()).toMatchObject({ hit: 'collect', aggregate: 'sum' })
  })
})
