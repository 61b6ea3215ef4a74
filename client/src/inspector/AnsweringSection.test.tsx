import { parseDocument } from '@alur/flows'
import { act, cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { changeSettings } from '../document/commands/changeFlow.ts'
import { renderInEditor } from '../document/testing/renderInEditor.tsx'
import { InspectorPanel } from './InspectorPanel.tsx'

afterEach(cleanup)

function open(step: string) {
  const editor = renderInEditor(<InspectorPanel />)
  act(() => {
    const words = [{ id: 'stop', words: { en: ['stop'] } }]
    editor.state().run(changeSettings({ words }))
    editor.state().select({ steps: [step] })
  })
  const answering = () => {
    const { document } = editor.state()
    expect(parseDocument(structuredClone(document))).toMatchObject({ ok: true })
    return document.nodes.find(({ id }) => id === step)?.answering
  }
  return { ...editor, answering }
}

describe('what a step answers in its own way', () => {
  it('begins with the texts of the flow, and goes when it is switched off', async () => {
    const { user, answering, getByRole, getByText, state } = open('question')
    await user.click(getByRole('switch', { name: 'Own texts when it is not understood' }))
    expect(answering()?.reprompts).toEqual(state().document.settings.texts.reprompts)
    expect(getByText('1 of its own')).toBeTruthy()
    await user.click(getByRole('switch', { name: 'Own texts when it is not understood' }))
    expect(answering()).toBeUndefined()
  })

  it('may be no reminder, or one of its own', async () => {
    const { user, answering, getByRole, findByRole } = open('choice')
    const choose = async (name: string) => {
      await user.click(getByRole('combobox', { name: 'Reminder' }))
      await user.click(await findByRole('option', { name }))
    }
    await choose('None')
    expect(answering()).toEqual({ nudge: null })
    await choose('Its own')
    expect(answering()?.nudge?.after).toEqual({ amount: 10, unit: 'minutes' })
  })

  it('may be deaf to words that work everywhere', async () => {
    const { user, answering, getByRole } = open('question')
    await user.click(getByRole('button', { name: 'stop' }))
    expect(answering()).toEqual({ deafTo: ['stop'] })
  })

  it('says other words while it waits for somebody else', async () => {
    const { user, answering, getByRole, getByLabelText, queryByRole } = open('payment')
    expect(queryByRole('combobox', { name: 'Reminder' })).toBeNull()
    await user.click(getByRole('switch', { name: 'Own text while it waits' }))
    await user.type(
      getByLabelText('The customer writes while the step waits in English'),
      'Still waiting',
    )
    expect(answering()).toEqual({ busy: { en: 'Still waiting' } })
  })

  it.each(['message', 'handoff', 'end'])(
    'is not there for a step that never answers: %s',
    (step) => {
      const { queryByText } = open(step)
      expect(queryByText('Answers here')).toBeNull()
    },
  )
})

describe('the panel of a frame', () => {
  it('renames and removes it', async () => {
    const { user, getByLabelText, getByRole, state } = open('question')
    const group = {
      id: 'frame',
      title: '',
      position: { x: 0, y: 0 },
      size: { width: 300, height: 200 },
    }
    act(() => {
      state().run({
        label: { name: 'addGroup' },
        change: (draft) => {
          draft.groups = [group]
        },
      })
      state().select({ groups: ['frame'] })
    })
    await user.type(getByLabelText('Title'), 'Identity')
    expect(state().document.groups?.[0]?.title).toBe('Identity')
    await user.click(getByRole('button', { name: 'Remove the frame' }))
    expect(state().document.groups).toEqual([])
  })
})
