import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import type { Variable } from '../document/variable.ts'
import { proveFlow } from '../prove/proveFlow.ts'
import { answerCall, passTime, startConversation } from '../run/conversation.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { answered, callsOf, MONDAY, saidIn, stepAlone } from '../testing/stepAlone.ts'
import { secureLink } from './secureLink.ts'

const card: Variable = { name: 'card', type: 'file', privacy: 'sensitive' }
const variables = [plainVariable('income', 'money'), plainVariable('holder', 'text'), card]
const label = { en: 'Label', id: 'Label' }
const fields = [
  { name: 'photo', label, answer: 'file', required: true, variable: 'card' },
  { name: 'income', label, answer: 'money', required: true, variable: 'income' },
  { name: 'motherName', label, answer: 'text', required: true },
]
const output = [{ name: 'name', variable: 'holder' }]
const open = () => stepAlone('secureLink', { fields, output }, variables)
const file = { id: 'f1', name: 'ktp.jpg', type: 'image/jpeg', size: '1000' }

describe('secureLink', () => {
  it('sends a button whose address the runtime makes', () => {
    expect(saidIn(open().begun)).toEqual([
      {
        kind: 'link',
        text: 'Verify your identity safely on our page, not in the chat.',
        button: 'Open the page',
        url: null,
      },
    ])
  })

  it('asks for a page with its fields and their validators', () => {
    expect(callsOf(open().begun)).toMatchObject([
      {
        kind: 'link',
        title: 'Verify your identity',
        language: 'en',
        ttlMs: 1_800_000,
        fields: [
          { name: 'photo', answer: 'file', required: true, isKept: true },
          { name: 'income', answer: 'money' },
          { name: 'motherName', answer: 'text', isKept: false },
        ],
      },
    ])
  })

  it('keeps the fields and findings that have a variable, and nothing else', () => {
    const given = { photo: file, income: '9500000', motherName: 'Siti', name: 'SARI' }
    const { outcome, memory } = answered(open(), 'ok', given)
    expect(outcome).toBe('ok')
    expect(memory.variables).toEqual({ income: '9500000', holder: 'SARI', card: file })
    expect(JSON.stringify(memory)).not.toContain('Siti')
  })

  it('fails when a value is not of its variable’s type', () => {
    const { outcome, memory } = answered(open(), 'ok', { income: 'much', name: 'SARI' })
    expect([outcome, memory.variables.income]).toEqual(['failed', null])
  })

  it.each(['mismatch', 'failed', 'abandoned'])('leaves by %s', (outcome) => {
    expect(answered(open(), outcome).outcome).toBe(outcome)
  })

  it('expires after its minutes', () => {
    const { machine, begun } = open()
    expect(passTime(machine, begun, 30 * 60_000).outcome).toBe('expired')
  })

  it('goes the way of expired when nobody wired abandoned', () => {
    const step = sampleNode('secureLink', 'step')
    const flow = smallFlow([step, sampleNode('end', 'late')], ['step.expired>late'])
    const machine = loadMachine(compileFlow(flow))
    const contact = { name: 'Sari', phone: null }
    const start = { trigger: 'start', language: 'en', contact, at: MONDAY }
    const begun = startConversation(machine, start)
    const answer = { node: 'step', number: 1, outcome: 'abandoned', output: {} }
    expect(answerCall(machine, begun, answer).outcome).toBe('accepted')
  })

  it('is proved: types of fields, names of fields, an unknown sample outcome', () => {
    const twice = [fields[1], fields[1]]
    const mock = { outcome: 'great', latencyMs: 0, output: {} }
    const { document } = stepAlone('secureLink', { fields: twice, mock }, [
      plainVariable('income', 'text'),
    ])
    const found = proveFlow(document).map(({ field }) => field)
    expect(found).toEqual(
      expect.arrayContaining(['fields.1.name', 'fields.0.variable', 'mock.outcome']),
    )
  })

  it.each([
    ['no fields', { fields: [] }],
    ['a field without a validator', { fields: [{ ...fields[0], answer: 'secret' }] }],
    ['a name that is no name', { fields: [{ ...fields[0], name: '__proto__' }] }],
    ['no time', { minutes: 0 }],
  ])('refuses %s', (_, wrong) => {
    expect(secureLink.data.safeParse({ ...secureLink.sample, ...wrong }).success).toBe(false)
  })
})
