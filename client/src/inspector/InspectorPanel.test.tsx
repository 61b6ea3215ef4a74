import { kinds, nodeKinds } from '@alur/flows'
import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderInEditor } from '../document/testing/renderInEditor.tsx'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { kindViews } from '../kinds/index.ts'
import { InspectorPanel } from './InspectorPanel.tsx'

beforeEach(() => {
  // Only the panel of a subflow asks the server, and does without an answer.
  vi.stubGlobal('fetch', async () => new Response('{}', { status: 503 }))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function open(step: string | null, language: 'en' | 'id' = 'en', isReadOnly = false) {
  const editor = renderInEditor(<InspectorPanel />, { language, isReadOnly })
  act(() => editor.state().select(step === null ? {} : { steps: [step] }))
  const dataOf = (id: string) => editor.state().document.nodes.find((one) => one.id === id)?.data
  return { ...editor, dataOf }
}

describe('the panel of a step', () => {
  it.each(nodeKinds)('shows every text of a %s in all languages', (kind) => {
    const { getByRole, getAllByRole } = open(kind)
    const { name } = kindViews[kind].words.en
    expect(getByRole('heading', { name })).toBeTruthy()
    // The registry pairs each kind with its own data.
    const texts = (kinds[kind].texts as (data: unknown) => { text: Record<string, string> }[])(
      kinds[kind].sample,
    )
    const shown = getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value)
    for (const { text } of texts) {
      for (const words of Object.values(text)) expect(shown).toContain(words)
    }
  })

  it('writes what is typed into the language it is typed in', async () => {
    const { getByLabelText, user, dataOf, state } = open('message')
    const field = getByLabelText('Text in Indonesian')
    await user.clear(field)
    await user.type(field, 'Halo {{contact.name}')
    expect(dataOf('message')).toEqual({
      text: { en: 'Hi {contact.name}', id: 'Halo {contact.name}' },
    })
    expect(state().history.done).toHaveLength(1)
  })

  it('says what is wrong with a formula in a text, in the language of the desk', async () => {
    const { getByLabelText, findByRole, user } = open('message', 'id')
    await user.type(getByLabelText('Teks dalam bahasa Inggris'), ' {{nobody}')
    const alert = await findByRole('alert')
    expect(alert.textContent).toContain('nobody')
    expect(alert.textContent).toMatch(/[Tt]idak ada/)
  })

  it('offers every function for a formula, and puts the chosen one into it', async () => {
    const { getByRole, getByLabelText, findByRole, user } = open('condition')
    const field = getByLabelText('Taken when this holds')
    await user.clear(field)
    await user.click(getByRole('button', { name: 'Insert a variable or function' }))
    await user.click(await findByRole('menuitem', { name: /^age\(birthDate, onDate\)/ }))
    expect((getByLabelText('Taken when this holds') as HTMLTextAreaElement).value).toBe('age()')
  })

  it('counts characters against the limit of the channel', async () => {
    const { getByRole, user } = open('choice')
    const option = within(getByRole('region', { name: 'Option 1' }))
    const field = option.getByLabelText('Title in English')
    await user.clear(field)
    await user.type(field, 'x'.repeat(21))
    expect(option.getByText('1 character too long')).toBeTruthy()
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  it('says what a formula gives, or what it should', async () => {
    const { getByRole, user } = open('condition')
    const way = within(getByRole('region', { name: 'Way 1' }))
    const field = way.getByLabelText('Taken when this holds')
    await user.clear(field)
    await user.type(field, 'ratio > 1')
    expect(way.getByText('Gives yes or no')).toBeTruthy()
    await user.clear(field)
    await user.type(field, 'ratio + 1')
    expect(way.getByRole('alert')).toBeTruthy()
  })

  it('makes a new variable on the spot, of the type of the answer', async () => {
    const { getByRole, getByLabelText, findByRole, user, state, dataOf } = open('question')
    await user.click(getByRole('combobox', { name: 'Keep the answer in' }))
    await user.click(await findByRole('option', { name: 'New variable…' }))
    await user.type(getByLabelText('Name of the variable'), 'amount')
    expect((await findByRole('alert')).textContent).toContain('already')
    await user.type(getByLabelText('Name of the variable'), 'Wanted')
    await user.click(getByRole('button', { name: 'Create' }))
    expect(state().document.variables.at(-1)).toEqual({
      name: 'amountWanted',
      type: 'money',
      privacy: 'plain',
    })
    expect(dataOf('question')).toMatchObject({ variable: 'amountWanted' })
  })

  it('connects an exit to a step from a list', async () => {
    const { getByRole, findByRole, user, state } = open('wait')
    await user.click(getByRole('combobox', { name: '“then” leads to' }))
    await user.click(await findByRole('option', { name: /^end/ }))
    expect(state().document.edges).toContainEqual({ from: 'wait', exit: 'next', to: 'end' })
  })

  it('renames the step when the id is good, and only then', async () => {
    const { getByLabelText, queryByRole, user, state } = open('message')
    const field = getByLabelText('Id')
    await user.clear(field)
    await user.type(field, 'end')
    expect(queryByRole('alert')?.textContent).toBe('Another step has this id.')
    await user.keyboard('{Enter}')
    expect(state().document).toEqual(sampleFlow())
    await user.clear(field)
    await user.type(field, 'welcome{Enter}')
    expect(state().selection.steps).toEqual(['welcome'])
    expect(state().document.triggers[0]?.to).toBe('welcome')
  })

  it('adds and removes options', async () => {
    const { getByRole, user, dataOf } = open('choice')
    await user.click(getByRole('button', { name: 'Add an option' }))
    expect(dataOf('choice')).toMatchObject({ options: [{}, {}, { id: 'option1' }] })
    await user.click(getByRole('button', { name: 'Remove option 1' }))
    expect(dataOf('choice')).toMatchObject({ options: [{ id: 'm12' }, { id: 'option1' }] })
  })

  it('lets nothing be changed where a flow is only looked at', () => {
    const { getByLabelText } = open('message', 'en', true)
    const fieldset = getByLabelText('Text in English').closest('fieldset')
    expect(fieldset?.disabled).toBe(true)
  })
})

describe('the panel of several steps, and of none', () => {
  it('offers to delete several at once', async () => {
    const { getByRole, user, state } = open(null)
    act(() => state().select({ steps: ['message', 'end'] }))
    expect(getByRole('heading', { name: '2 steps are selected' })).toBeTruthy()
    await user.click(getByRole('button', { name: 'Delete' }))
    expect(state().document.nodes).toHaveLength(nodeKinds.length - 2)
  })

  it('edits the words of a start, separated by commas', async () => {
    const { getByRole, user, state } = open(null)
    const start = within(getByRole('region', { name: 'A word · start' }))
    const field = start.getByLabelText('Words in Indonesian')
    await user.clear(field)
    await user.type(field, 'halo, hai , halo,,{Enter}')
    expect(state().document.triggers[0]).toMatchObject({
      words: { en: ['hello'], id: ['halo', 'hai'] },
    })
  })

  it('refuses a name of the flow that is empty', async () => {
    const { getByLabelText, findByRole, user, state } = open(null)
    await user.clear(getByLabelText('Name of the flow'))
    expect((await findByRole('alert')).textContent).toBe('This cannot stay empty.')
    await user.keyboard('{Enter}')
    expect(state().document.name).toBe('Sample')
  })

  it('renames a variable in its panel and everywhere it is used', async () => {
    const { getByRole, user, state, dataOf } = open(null)
    await user.click(getByRole('button', { name: /^amount/ }))
    const box = within(getByRole('region', { name: 'amount' }))
    const field = box.getByLabelText('Name of the variable')
    await user.clear(field)
    await user.type(field, 'wanted{Enter}')
    expect(state().document.variables[0]?.name).toBe('wanted')
    expect(dataOf('question')).toMatchObject({ variable: 'wanted' })
  })
})
