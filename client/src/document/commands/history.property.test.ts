import { type FlowDocument, kindOf, nodeKinds, parseDocument } from '@alur/flows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Command } from '../command.ts'
import { createDocumentStore } from '../documentStore.ts'
import { cutOut } from '../fragment.ts'
import { nothing } from '../selection.ts'
import { sampleFlow } from '../testing/sampleFlow.ts'
import { addStep, newStepId } from './addStep.ts'
import { addVariable, changeVariable, removeVariable } from './changeVariables.ts'
import { connectExit } from './connectExit.ts'
import { deleteSelected } from './deleteSteps.ts'
import { moveSteps } from './moveSteps.ts'
import { pastedIds, pasteSteps } from './pasteSteps.ts'
import { renameStep } from './renameStep.ts'

/** A random gesture: numbers that are read against whatever the document holds at that moment. */
const gesture = fc.record({
  what: fc.nat(7),
  one: fc.nat(30),
  other: fc.nat(30),
  x: fc.integer({ min: -2_000, max: 2_000 }),
})
type Gesture = { what: number; one: number; other: number; x: number }

function commandFor(document: FlowDocument, { what, one, other, x }: Gesture): Command | undefined {
  const node = document.nodes[one % Math.max(1, document.nodes.length)]
  const target = document.nodes[other % Math.max(1, document.nodes.length)]
  const kind = nodeKinds[one % nodeKinds.length]
  const variable = document.variables[one % Math.max(1, document.variables.length)]
  if (what === 0 && kind) {
    return addStep({ id: newStepId(document, kind), kind, position: { x, y: one } })
  }
  if (what === 1) return addVariable({ name: `v${other}`, type: 'number', privacy: 'plain' })
  if (what === 2 && variable)
    return changeVariable(variable.name, { ...variable, name: `w${other}` })
  if (what === 3 && variable) return removeVariable(variable.name)
  if (!node || !target) return undefined
  if (what === 4) return moveSteps({ [node.id]: { x, y: other } })
  if (what === 5) return renameStep(node.id, `s${other}`)
  if (what === 6) return deleteSelected({ ...nothing, steps: [node.id, target.id] })
  const exits = kindOf(node).exits(node.data)
  const exit = exits[other % Math.max(1, exits.length)]
  return exit && connectExit({ from: node.id, exit: exit.id, to: target.id })
}

describe('laws of the document', () => {
  it('comes back to where it was when everything is undone, and forth again', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        const store = createDocumentStore(sampleFlow(), 1, () => 0)
        for (const one of gestures) {
          const command = commandFor(store.getState().document, one)
          if (command) store.getState().run(command)
        }
        const end = store.getState().document
        while (store.getState().history.done.length > 0) store.getState().undo()
        expect(store.getState().document).toEqual(sampleFlow())
        while (store.getState().history.undone.length > 0) store.getState().redo()
        expect(store.getState().document).toEqual(end)
      }),
      { numRuns: 60 },
    )
  })

  it('stays a document that can be saved', () => {
    fc.assert(
      fc.property(fc.array(gesture, { maxLength: 25 }), (gestures) => {
        const store = createDocumentStore(sampleFlow(), 1, () => 0)
        for (const one of gestures) {
          const command = commandFor(store.getState().document, one)
          if (command) store.getState().run(command)
        }
        expect(parseDocument(structuredClone(store.getState().document)).ok).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('pastes a closed part: the same edges among the copies, none to the rest', () => {
    const ids = sampleFlow().nodes.map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (steps) => {
        const store = createDocumentStore(sampleFlow(), 1, () => 0)
        const before = store.getState().document
        const fragment = cutOut(before, steps)
        if (!fragment) throw new Error('Nothing was cut out')
        const names = pastedIds(before, fragment)
        store.getState().run(pasteSteps(fragment, names, { x: 40, y: 40 }))
        const { nodes, edges } = store.getState().document
        const copies = new Set(names.values())
        expect(nodes).toHaveLength(before.nodes.length + steps.length)
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length)
        const touching = edges.filter(({ from, to }) => copies.has(from) || copies.has(to))
        expect(touching).toEqual(
          fragment.edges.map(({ from, exit, to }) => ({
            from: names.get(from),
            exit,
            to: names.get(to),
          })),
        )
      }),
    )
  })
})
