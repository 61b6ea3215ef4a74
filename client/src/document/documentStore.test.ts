import { describe, expect, it } from 'vitest'
import { addStep } from './commands/addStep.ts'
import { changeData } from './commands/changeData.ts'
import { changeFlow } from './commands/changeFlow.ts'
import { deleteSelected } from './commands/deleteSteps.ts'
import { moveSteps } from './commands/moveSteps.ts'
import { createDocumentStore } from './documentStore.ts'
import { nothing } from './selection.ts'
import { sampleFlow } from './testing/sampleFlow.ts'

function open() {
  const clock = { now: 1_000 }
  const store = createDocumentStore(sampleFlow(), 3, () => clock.now)
  return { store, clock, state: () => store.getState() }
}

describe('the document store', () => {
  it('undoes and redoes a command', () => {
    const { state } = open()
    const before = state().document
    state().run(addStep({ id: 'message2', kind: 'message', position: { x: 0, y: 0 } }))
    expect(state().document.nodes.at(-1)?.id).toBe('message2')
    state().undo()
    expect(state().document).toEqual(before)
    state().redo()
    expect(state().document.nodes.at(-1)?.id).toBe('message2')
  })

  it('keeps no entry for a command that changes nothing', () => {
    const { state } = open()
    state().run(moveSteps({ message: { x: 0, y: 0 } }))
    expect(state().history.done).toEqual([])
  })

  it('undoes what was typed into one field within a second at once', () => {
    const { state, clock } = open()
    for (const text of ['H', 'Ho', 'Hou']) {
      state().run(changeData('message', { text: { en: text } }, 'text'))
      clock.now += 300
    }
    expect(state().history.done).toHaveLength(1)
    state().undo()
    expect(state().document).toEqual(sampleFlow())
    state().redo()
    expect(state().document.nodes[0]?.data).toEqual({ text: { en: 'Hou' } })
  })

  it('begins a new entry after a pause of a second, and for another field', () => {
    const { state, clock } = open()
    state().run(changeData('message', { text: { en: 'H' } }, 'text'))
    clock.now += 1_000
    state().run(changeData('message', { text: { en: 'Ho' } }, 'text'))
    state().run(changeFlow({ name: 'Other' }, 'name'))
    expect(state().history.done.map(({ label }) => label.name)).toEqual([
      'changeStep',
      'changeStep',
      'changeFlow',
    ])
  })

  it('forgets what was undone once something else is done', () => {
    const { state } = open()
    state().run(changeFlow({ name: 'One' }))
    state().undo()
    state().run(changeFlow({ name: 'Two' }))
    state().redo()
    expect(state().document.name).toBe('Two')
  })

  it('drops removed steps from the selection, and keeps the selection out of the history', () => {
    const { state } = open()
    state().select({ steps: ['message', 'end'] })
    state().run(deleteSelected({ ...nothing, steps: ['end'] }))
    expect(state().selection.steps).toEqual(['message'])
    state().undo()
    expect(state().selection.steps).toEqual(['message'])
    expect(state().history.done).toEqual([])
  })

  it('never selects what is not there', () => {
    const { state } = open()
    state().select({ steps: ['nobody'], edges: ['message.next', 'message.gone'] })
    expect(state().selection).toEqual({
      steps: [],
      edges: ['message.next'],
      triggers: [],
      groups: [],
    })
  })

  it('keeps edits made while a save was under way', () => {
    const { state } = open()
    state().run(changeFlow({ name: 'Sent' }))
    const sent = state().document
    state().run(changeFlow({ name: 'Newer' }))
    state().markSaved(sent, 4)
    expect(state().document.name).toBe('Newer')
    expect(state().saved.name).toBe('Sent')
    expect(state().revision).toBe(4)
  })

  it('starts afresh with a document that is loaded', () => {
    const { state } = open()
    state().run(changeFlow({ name: 'Mine' }))
    state().load({ ...sampleFlow(), name: 'Theirs' }, 9)
    state().undo()
    expect(state().document.name).toBe('Theirs')
    expect(state().revision).toBe(9)
  })
})
