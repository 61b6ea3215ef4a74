import { type FlowDocument, parseDocument } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { createDocumentStore } from '../documentStore.ts'
import { nothing } from '../selection.ts'
import { sampleFlow } from '../testing/sampleFlow.ts'
import { addGroup, changeGroup, newGroupId } from './changeGroups.ts'
import { deleteSelected } from './deleteSteps.ts'
import { moveSteps } from './moveSteps.ts'

const frame = {
  id: 'frame',
  title: 'Greeting',
  position: { x: -20, y: -60 },
  size: { width: 640, height: 400 },
}

function framed() {
  const store = createDocumentStore(sampleFlow(), 1, () => 0)
  store.getState().run(addGroup(frame))
  const state = () => store.getState()
  const groups = () => state().document.groups
  return { state, groups }
}

function canBeSaved(document: FlowDocument): boolean {
  return parseDocument(structuredClone(document)).ok
}

describe('frames around steps', () => {
  it('are added under a free id, renamed and resized', () => {
    const { state, groups } = framed()
    expect(newGroupId(state().document)).toBe('frame2')
    state().run(changeGroup('frame', { title: 'Hello' }))
    state().run(changeGroup('frame', { size: { width: 300, height: 200 } }))
    expect(groups()).toEqual([{ ...frame, title: 'Hello', size: { width: 300, height: 200 } }])
    expect(canBeSaved(state().document)).toBe(true)
  })

  it('move together with their steps, as one thing to undo', () => {
    const { state, groups } = framed()
    const before = state().document
    state().run(moveSteps({ message: { x: 40, y: 8 } }, { frames: { frame: { x: 20.4, y: -52 } } }))
    expect(groups()?.[0]?.position).toEqual({ x: 20, y: -52 })
    expect(state().document.nodes[0]?.position).toEqual({ x: 40, y: 8 })
    state().undo()
    expect(state().document).toEqual(before)
  })

  it('are deleted without their steps, and leave the selection', () => {
    const { state, groups } = framed()
    state().select({ groups: ['frame', 'nobody'] })
    expect(state().selection.groups).toEqual(['frame'])
    const steps = state().document.nodes
    state().run(deleteSelected({ ...nothing, groups: ['frame'] }))
    expect(state().history.done.at(-1)?.label).toEqual({ name: 'deleteGroups', count: 1 })
    expect(groups()).toEqual([])
    expect(state().document.nodes).toEqual(steps)
    expect(state().selection.groups).toEqual([])
    state().undo()
    expect(groups()).toEqual([frame])
  })

  it('join the keystrokes of a title', () => {
    const { state, groups } = framed()
    for (const title of ['A', 'Ab', 'Abc']) state().run(changeGroup('frame', { title }))
    state().undo()
    expect(groups()).toEqual([frame])
  })
})
