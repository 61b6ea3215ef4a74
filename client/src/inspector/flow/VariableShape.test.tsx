import { Variable } from '@alur/flows'
import { cleanup, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { retyped } from './retyped.ts'
import { Variables } from './Variables.tsx'

afterEach(cleanup)

async function openAmount() {
  const editor = renderInEditor(<Variables />)
  await editor.user.click(editor.getByRole('button', { name: /^amount/ }))
  const box = within(editor.getByRole('region', { name: 'amount' }))
  const amount = () => editor.state().document.variables[0]
  const pick = async (label: string, option: string) => {
    await editor.user.click(box.getByRole('combobox', { name: label }))
    await editor.user.click(await editor.findByRole('option', { name: option }))
  }
  return { ...editor, box, amount, pick }
}

describe('the shape of a variable', () => {
  it('is a list of records whose fields the author names', async () => {
    const { box, amount, pick, user } = await openAmount()
    await pick('Type', 'list')
    expect(amount()).toMatchObject({ type: 'list', of: 'text' })
    await pick('Each item is', 'record')
    await user.click(box.getByRole('button', { name: 'Add a field' }))
    const name = box.getByLabelText('Name of field 1')
    await user.clear(name)
    await user.type(name, 'price{Enter}')
    await pick('Type of price', 'money')
    expect(amount()).toMatchObject({
      of: 'object',
      fields: [
        { name: 'price', type: 'money' },
        { name: 'field2', type: 'text' },
      ],
    })
    await user.click(box.getByRole('button', { name: 'Remove field field2' }))
    expect(box.queryByRole('button', { name: /^Remove field/ })).toBeNull()
    expect(Variable.safeParse(amount()).success).toBe(true)
  })

  it('keeps two fields from having one name, and one from having a reserved name', async () => {
    const { box, amount, pick, user } = await openAmount()
    await pick('Type', 'record')
    await user.click(box.getByRole('button', { name: 'Add a field' }))
    const second = box.getByLabelText('Name of field 2')
    for (const [name, problem] of [
      ['field', 'There is already a field of this name.'],
      ['constructor', 'This name is reserved.'],
      ['Price', 'A small letter first, then letters, digits or _.'],
    ] as const) {
      await user.clear(second)
      await user.type(second, `${name}{Enter}`)
      expect(box.getByRole('alert').textContent).toBe(problem)
    }
    expect(amount()?.fields?.map((field) => field.name)).toEqual(['field', 'field2'])
  })

  it('is whole whatever type is chosen', () => {
    let variable: Variable = { name: 'x', type: 'text', privacy: 'plain' }
    for (const type of ['list', 'file', 'object', 'list', 'time', 'object', 'boolean'] as const) {
      for (const of of ['text', 'object', 'file'] as const) {
        variable = retyped(variable, { type, of })
        expect(Variable.safeParse(variable).error).toBeUndefined()
      }
    }
  })
})
