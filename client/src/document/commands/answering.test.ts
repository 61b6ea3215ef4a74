import { type FlowDocument, parseDocument } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { applyCommand, type Command } from '../command.ts'
import { sampleFlow } from '../testing/sampleFlow.ts'
import { changeAnswering } from './changeAnswering.ts'
import { changeSettings, changeTriggers } from './changeFlow.ts'
import { changeVariable } from './changeVariables.ts'
import { removeGlobalWord } from './removeGlobalWord.ts'

function after(document: FlowDocument, ...commands: Command[]): FlowDocument {
  const next = commands.reduce((flow, command) => applyCommand(flow, command).document, document)
  expect(parseDocument(structuredClone(next))).toMatchObject({ ok: true })
  return next
}

const stepOf = (document: FlowDocument, id: string) => document.nodes.find((one) => one.id === id)

describe('what a step answers otherwise than the flow', () => {
  it('is kept with the step, and taken away when nothing of it is left', () => {
    const why = { en: 'We need it for the law.' }
    const document = after(sampleFlow(), changeAnswering('question', { why }))
    expect(stepOf(document, 'question')?.answering).toEqual({ why })
    const bare = after(document, changeAnswering('question', {}))
    expect(stepOf(bare, 'question')).not.toHaveProperty('answering')
  })

  it('forgets a global word that is removed', () => {
    const document = after(
      sampleFlow(),
      changeSettings({ words: [{ id: 'stop', words: { en: ['stop'] } }] }),
      changeAnswering('question', { deafTo: ['stop', 'menu'] }),
      removeGlobalWord('stop'),
    )
    expect(document.settings.words).toEqual([])
    expect(stepOf(document, 'question')?.answering?.deafTo).toEqual(['menu'])
  })
})

describe('a variable under another name', () => {
  it('is followed by starts, by the texts of the flow and by those of steps', () => {
    const flow = sampleFlow()
    const [amount] = flow.variables
    if (!amount) throw new Error('The sample has no variable')
    const document = after(
      flow,
      changeTriggers([
        { id: 'bill', kind: 'event', event: 'bill.issued', input: [fact('amount')], to: null },
        { id: 'any', kind: 'anything', variable: 'amount', to: null },
        { id: 'call', kind: 'call', input: ['amount'], output: ['ratio', 'amount'], to: null },
      ]),
      changeSettings({ texts: { ...flow.settings.texts, why: { en: 'For {amount}' } } }),
      changeAnswering('question', { busy: { en: 'Looking at {amount}' } }),
      changeVariable('amount', { ...amount, name: 'total' }),
    )
    expect(document.triggers).toMatchObject([
      { input: [fact('total')] },
      { variable: 'total' },
      { input: ['total'], output: ['ratio', 'total'] },
    ])
    expect(document.settings.texts.why).toEqual({ en: 'For {total}' })
    expect(stepOf(document, 'question')?.answering?.busy).toEqual({ en: 'Looking at {total}' })
  })
})

function fact(variable: string) {
  return { name: 'total', variable }
}
