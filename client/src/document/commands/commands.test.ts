import { type FlowDocument, parseDocument } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { applyCommand, type Command } from '../command.ts'
import { nothing } from '../selection.ts'
import { sampleFlow } from '../testing/sampleFlow.ts'
import { addStep, newStepId } from './addStep.ts'
import { changeData } from './changeData.ts'
import { changeFlow } from './changeFlow.ts'
import { addVariable, changeVariable, removeVariable } from './changeVariables.ts'
import { connectExit, connectTrigger, disconnectExits } from './connectExit.ts'
import { deleteSelected } from './deleteSteps.ts'
import { moveSteps } from './moveSteps.ts'
import { renameExit } from './renameExit.ts'
import { renameStep } from './renameStep.ts'

function after(command: Command, document = sampleFlow()): FlowDocument {
  const next = applyCommand(document, command).document
  // Whatever a command makes is a document that can be saved.
  expect(parseDocument(structuredClone(next))).toMatchObject({ ok: true })
  return next
}

const nodeOf = (document: FlowDocument, id: string) => document.nodes.find((one) => one.id === id)
const edgesOf = (document: FlowDocument, id: string) =>
  document.edges.filter(({ from, to }) => from === id || to === id)

describe('commands', () => {
  it('adds a step under a free id and leads the given exit to it', () => {
    const id = newStepId(sampleFlow(), 'question')
    expect(id).toBe('question2')
    const document = after(
      addStep({
        id,
        kind: 'question',
        position: { x: 8, y: 16 },
        from: { step: 'condition', exit: 'otherwise' },
      }),
    )
    expect(nodeOf(document, id)).toMatchObject({ kind: 'question', position: { x: 8, y: 16 } })
    expect(edgesOf(document, id)).toEqual([{ from: 'condition', exit: 'otherwise', to: id }])
  })

  it('leads an exit to one step only', () => {
    const document = after(connectExit({ from: 'message', exit: 'next', to: 'end' }))
    expect(document.edges.filter(({ from }) => from === 'message')).toEqual([
      { from: 'message', exit: 'next', to: 'end' },
    ])
  })

  it('disconnects exits, and leads a trigger elsewhere', () => {
    expect(after(disconnectExits(['message.next', 'assign.next'])).edges).toHaveLength(3)
    expect(after(connectTrigger('start', 'end')).triggers[0]?.to).toBe('end')
  })

  it('moves steps to whole places', () => {
    const document = after(moveSteps({ end: { x: 10.4, y: -3.6 } }))
    expect(nodeOf(document, 'end')?.position).toEqual({ x: 10, y: -4 })
  })

  it('drops the edges of options that are taken away', () => {
    const choice = nodeOf(sampleFlow(), 'choice')
    if (choice?.kind !== 'choice') throw new Error('The sample has no choice')
    const options = choice.data.options.filter(({ id }) => id !== 'm6')
    const document = after(changeData('choice', { ...choice.data, options }))
    expect(document.edges.map(({ exit }) => exit)).not.toContain('m6')
    expect(document.edges).toHaveLength(4)
  })

  it('renames an option with its edge', () => {
    const choice = nodeOf(sampleFlow(), 'choice')
    if (choice?.kind !== 'choice') throw new Error('The sample has no choice')
    const options = choice.data.options.map((one) =>
      one.id === 'm6' ? { ...one, id: 'half' } : one,
    )
    const data = { ...choice.data, options }
    const document = after(renameExit({ step: 'choice', from: 'm6', to: 'half', data }))
    expect(document.edges).toContainEqual({ from: 'choice', exit: 'half', to: 'end' })
  })

  it('renames a step everywhere it is named', () => {
    const document = after(renameStep('message', 'welcome'))
    expect(document.triggers[0]?.to).toBe('welcome')
    expect(edgesOf(document, 'welcome')).toHaveLength(1)
    expect(after(renameStep('resume', 'again')).settings.help).toBe('again')
  })

  it('does not rename a step to an id that is taken', () => {
    expect(after(renameStep('message', 'end'))).toEqual(sampleFlow())
  })

  it('deletes steps with all that names them', () => {
    const document = after(deleteSelected({ ...nothing, steps: ['message', 'resume', 'end'] }))
    expect(document.triggers[0]?.to).toBeNull()
    expect(document.settings.help).toBeNull()
    expect(edgesOf(document, 'end')).toEqual([])
    expect(document.edges).toEqual([
      { from: 'question', exit: 'answered', to: 'choice' },
      { from: 'choice', exit: 'm12', to: 'assign' },
    ])
  })

  it('deletes triggers and single edges', () => {
    const document = after(
      deleteSelected({ ...nothing, edges: ['message.next'], triggers: ['start'] }),
    )
    expect(document.triggers).toEqual([])
    expect(document.edges).toHaveLength(4)
  })

  it('renames a variable in formulas, texts and steps', () => {
    const start = sampleFlow()
    const [amount] = start.variables
    if (!amount) throw new Error('The sample has no variable')
    const withText = applyCommand(
      start,
      changeData('message', { text: { en: 'amount: {money(amount)} {amount}' } }),
    ).document
    const document = after(changeVariable('amount', { ...amount, name: 'wanted' }), withText)
    expect(nodeOf(document, 'message')?.data).toEqual({
      text: { en: 'amount: {money(wanted)} {wanted}' },
    })
    expect(nodeOf(document, 'question')?.data).toMatchObject({ variable: 'wanted' })
    expect(JSON.stringify(nodeOf(document, 'assign')?.data)).toContain('annuity(wanted')
    expect(document.variables.map(({ name }) => name)).toEqual(['wanted', 'ratio'])
  })

  it('refuses a second variable of the same name', () => {
    const twice = addVariable({ name: 'ratio', type: 'text', privacy: 'plain' })
    expect(after(twice).variables).toEqual(sampleFlow().variables)
    const [amount] = sampleFlow().variables
    if (!amount) throw new Error('The sample has no variable')
    expect(after(changeVariable('amount', { ...amount, name: 'ratio' }))).toEqual(sampleFlow())
  })

  it('removes a variable and leaves its uses for the findings', () => {
    const document = after(removeVariable('amount'))
    expect(document.variables).toHaveLength(1)
    expect(nodeOf(document, 'question')?.data).toMatchObject({ variable: 'amount' })
  })

  it('keeps the default language among the languages', () => {
    expect(after(changeFlow({ languages: ['id'] })).defaultLanguage).toBe('id')
  })
})
