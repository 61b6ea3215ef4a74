import { AnswerType } from '@alur/flows'
import { act, cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInEditor } from '../../document/testing/renderInEditor.tsx'
import { interfaceLanguages } from '../../words/words.ts'
import { InspectorPanel } from '../InspectorPanel.tsx'

afterEach(cleanup)

function open(language: 'en' | 'id' = 'en') {
  const editor = renderInEditor(<InspectorPanel />, { language })
  act(() => editor.state().select({ steps: ['question'] }))
  const answer = () => {
    const step = editor.state().document.nodes.find((one) => one.id === 'question')
    return step?.kind === 'question' ? step.data.answer : undefined
  }
  return { ...editor, answer }
}

describe('the panel of a question', () => {
  it.each(['en', 'id'] as const)(
    'lists every kind of answer in groups, in %s',
    async (language) => {
      const { getByRole, findByRole, user } = open(language)
      const words = interfaceLanguages[language].desk.inspector
      await user.click(getByRole('combobox', { name: words.answerType }))
      const identity = await findByRole('group', { name: words.answerGroups.identity })
      expect(identity.textContent).toContain(words.answerExamples.npwp)
      for (const name of Object.values(words.answerGroups)) {
        expect(getByRole('group', { name })).toBeTruthy()
      }
      for (const type of AnswerType.options) {
        expect(getByRole('option', { name: words.answerTypes[type] })).toBeTruthy()
      }
    },
  )

  it('asks for the form of a code, and forgets it for another kind of answer', async () => {
    const { getByRole, findByRole, findByLabelText, queryByLabelText, user, answer } = open()
    const pick = async (name: string) => {
      await user.click(getByRole('combobox', { name: 'Kind of answer' }))
      await user.click(await findByRole('option', { name }))
    }
    await pick('Code of your own form')
    const field = await findByLabelText('How the code is written')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.type(field, 'CL-9999')
    expect(answer()).toMatchObject({ type: 'code', pattern: 'CL-9999' })
    expect(field.getAttribute('aria-invalid')).toBe('false')
    await pick('Number plate')
    expect(answer()).not.toHaveProperty('pattern')
    expect(queryByLabelText('How the code is written')).toBeNull()
  })

  it('shows limits where they mean something, and those set before', async () => {
    const { getByRole, getByLabelText, findByRole, queryByLabelText, user } = open()
    const pick = async (name: string) => {
      await user.click(getByRole('combobox', { name: 'Kind of answer' }))
      await user.click(await findByRole('option', { name }))
    }
    await pick('Postcode')
    await user.clear(getByLabelText('Shortest length'))
    await user.clear(getByLabelText('Greatest length'))
    expect(queryByLabelText('Shortest length')).toBeNull()
    await pick('Time of day')
    expect(getByLabelText('At least')).toBeTruthy()
  })
})
