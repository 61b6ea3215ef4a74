import { describe, expect, it } from 'vitest'
import type { Variable } from '../document/variable.ts'
import { answerCall, passTime } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, saidIn, stepAlone } from '../testing/stepAlone.ts'

const contract: Variable = { name: 'contract', type: 'file', privacy: 'personal' }
const signedFile: Variable = { ...contract, name: 'signedFile' }
const variables = [contract, signedFile, plainVariable('certificate', 'text')]
const output = [
  { name: 'certificate', variable: 'certificate' },
  { name: 'file', variable: 'signedFile' },
]
const open = (more: Record<string, unknown> = {}) =>
  stepAlone('sign', { output, ...more }, variables)
const pdf = { id: 'p1', name: 'contract.pdf', type: 'application/pdf', size: '20000' }

describe('sign', () => {
  it('sends a button, and asks for a page with the agreement', () => {
    const { begun } = open()
    expect(saidIn(begun)).toMatchObject([{ kind: 'link', button: 'Read and sign', url: null }])
    expect(callsOf(begun)).toMatchObject([
      {
        kind: 'sign',
        title: 'Loan agreement',
        text: 'I borrow the amount and repay it as the schedule says.',
        document: null,
        ttlMs: 86_400_000,
      },
    ])
  })

  it('has the file signed that a variable keeps', () => {
    const initial = '{id: "p1", name: "contract.pdf", type: "application/pdf", size: 20000}'
    const { begun } = stepAlone('sign', { document: 'contract' }, [{ ...contract, initial }])
    expect(callsOf(begun)).toMatchObject([{ document: pdf }])
  })

  it('does not have an agreement signed whose file is missing', () => {
    expect(open({ document: 'contract' }).begun).toMatchObject({
      status: 'fault',
      fault: { node: 'step', message: { en: expect.stringContaining('contract') } },
    })
  })

  it('keeps what the signing gives', () => {
    const { outcome, memory } = answered(open(), 'signed', { certificate: 'C-1', file: pdf })
    expect(outcome).toBe('signed')
    expect(memory.variables).toMatchObject({ certificate: 'C-1', signedFile: pdf })
  })

  it('stays signed when something that came with it cannot be read', () => {
    const { outcome, memory } = answered(open(), 'signed', { certificate: ['C-1'] })
    expect([outcome, memory.variables.certificate]).toEqual(['signed', null])
  })

  it.each(['declined', 'failed'])('leaves by %s', (outcome) => {
    expect(answered(open(), outcome).outcome).toBe(outcome)
  })

  it('expires after its hours, and a second answer does nothing', () => {
    const { machine, begun } = open()
    expect(passTime(machine, begun, 24 * 3_600_000).outcome).toBe('expired')
    const other = { node: 'step', number: 2, outcome: 'signed', output: {} }
    expect(answerCall(machine, begun, other).outcome).toBeNull()
  })
})
