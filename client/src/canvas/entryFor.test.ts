import { type FlowDocument, newFlow } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { addStep } from '../document/commands/addStep.ts'
import { connectExit } from '../document/commands/connectExit.ts'
import { createDocumentStore } from '../document/documentStore.ts'
import { sampleFlow } from '../document/testing/sampleFlow.ts'
import { entryFor } from './entryFor.ts'

const greetingFlow = () => newFlow({ id: 'card', name: 'Card', languages: ['en'], word: 'card' })

describe('where a new step comes into the flow', () => {
  it('goes on from the open exit of the selected step', () => {
    expect(entryFor(sampleFlow(), 'message', 'condition')).toMatchObject({
      beside: 'condition',
      origin: { step: 'condition' },
    })
    expect(entryFor(sampleFlow(), 'message', 'condition').goesTo).toBeUndefined()
  })

  it('comes into the line of a step whose exits all lead somewhere', () => {
    expect(entryFor(greetingFlow(), 'question', 'greeting')).toEqual({
      beside: 'greeting',
      origin: { step: 'greeting', exit: 'next' },
      goesTo: 'end',
    })
  })

  it('comes before the step that ends the conversation', () => {
    const entry = {
      beside: 'greeting',
      origin: { step: 'greeting', exit: 'next' },
      goesTo: 'end',
    }
    expect(entryFor(greetingFlow(), 'message', 'end')).toEqual(entry)
    expect(entryFor(greetingFlow(), 'message')).toEqual(entry)
  })

  it('stays loose where several lines lead, and where it cannot go on', () => {
    expect(entryFor(sampleFlow(), 'message', 'end')).toEqual({ beside: 'end' })
    expect(entryFor(greetingFlow(), 'end', 'greeting')).toEqual({ beside: 'greeting' })
    expect(entryFor(greetingFlow(), 'end')).toEqual({})
  })

  it('takes a start that leads nowhere in a flow without steps', () => {
    const flow = greetingFlow()
    const triggers = flow.triggers.map((trigger) => ({ ...trigger, to: null }))
    const empty: FlowDocument = { ...flow, triggers, nodes: [], edges: [] }
    expect(entryFor(empty, 'message')).toEqual({ origin: { trigger: 'start' } })
    expect(entryFor(empty, 'message', 'gone')).toEqual({ beside: 'gone' })
  })
})

describe('adding a step into a line', () => {
  it('connects both sides and makes room as one thing to undo', () => {
    const store = createDocumentStore(greetingFlow(), 1)
    const before = store.getState().document
    store.getState().run(
      addStep({
        id: 'question',
        kind: 'question',
        position: { x: 348, y: 0 },
        from: { step: 'greeting', exit: 'next' },
        to: 'end',
        moved: { end: { x: 696, y: 0 } },
      }),
    )
    const { document } = store.getState()
    expect(document.edges).toEqual([
      { from: 'greeting', exit: 'next', to: 'question' },
      { from: 'question', exit: 'answered', to: 'end' },
    ])
    expect(document.nodes.find(({ id }) => id === 'end')?.position).toEqual({ x: 696, y: 0 })
    store.getState().undo()
    expect(store.getState().document).toEqual(before)
  })

  it('leaves a step without exits unconnected behind', () => {
    const store = createDocumentStore(greetingFlow(), 1)
    store.getState().run(connectExit({ from: 'greeting', exit: 'next', to: 'end' }))
    store.getState().run(addStep({ id: 'end2', kind: 'end', position: { x: 0, y: 0 }, to: 'end' }))
    expect(store.getState().document.edges.some(({ from }) => from === 'end2')).toBe(false)
  })
})
