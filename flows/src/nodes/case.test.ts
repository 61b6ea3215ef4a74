import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import { proveFlow } from '../prove/proveFlow.ts'
import { passTime, settleCalls, startConversation } from '../run/conversation.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, MONDAY, stepAlone } from '../testing/stepAlone.ts'
import { caseKind } from './case.ts'

const variables = [
  plainVariable('topic', 'text', '"a fee"'),
  plainVariable('story', 'text', '"Charged twice"'),
  plainVariable('caseNumber', 'text'),
  plainVariable('answerDue', 'date'),
]
const open = (more: Record<string, unknown> = {}) => stepAlone('case', more, variables)

describe('case', () => {
  it('opens a case with its lines and the date by which it is answered', () => {
    expect(callsOf(open().begun)).toMatchObject([
      {
        kind: 'case',
        queue: 'complaints',
        priority: 'normal',
        prefix: 'CL',
        title: 'Complaint about a fee',
        fields: [{ label: 'What happened', value: 'Charged twice' }],
        dueOn: '2026-12-07',
      },
    ])
  })

  it.each([
    [0, '2026-11-23'],
    [1, '2026-11-24'],
    [4, '2026-11-27'],
    [5, '2026-11-30'],
    [20, '2026-12-21'],
  ])('counts %d work days from a Monday to %s', (workdays, dueOn) => {
    expect(callsOf(open({ workdays }).begun)).toMatchObject([{ dueOn }])
  })

  it('does not count the flow’s holidays', () => {
    const { document } = open({ workdays: 2 })
    const holidays = [
      { date: '2026-11-24', name: 'A holiday' },
      { date: '2026-11-28', name: 'A Saturday' },
    ]
    const settings = { ...document.settings, holidays }
    const machine = loadMachine(compileFlow({ ...document, settings }))
    const contact = { name: 'Sari', phone: null }
    const start = { trigger: 'start', language: 'en', contact, at: MONDAY }
    expect(callsOf(startConversation(machine, start))).toMatchObject([{ dueOn: '2026-11-26' }])
  })

  it('keeps its number and date', () => {
    const given = { number: 'CL-2026-000123', dueOn: '2026-12-07' }
    const { outcome, memory } = answered(open(), 'created', given)
    expect(outcome).toBe('created')
    expect(memory.variables).toMatchObject({
      caseNumber: 'CL-2026-000123',
      answerDue: '2026-12-07',
    })
  })

  it('has a number in the simulator too', () => {
    const { machine, begun } = open()
    expect(settleCalls(machine, begun).memory.variables).toMatchObject({
      caseNumber: 'CL-2026-000001',
      answerDue: '2026-12-07',
    })
  })

  it('fails when told so, and when nothing is heard', () => {
    expect(answered(open(), 'failed').outcome).toBe('failed')
    const { machine, begun } = open({ mock: { outcome: 'created', latencyMs: 40_000, output: {} } })
    expect(passTime(machine, begun, 30_000).outcome).toBe('failed')
  })

  it('is not finished without a queue', () => {
    expect(proveFlow(open({ queue: '' }).document).map(({ field }) => field)).toContain('queue')
  })

  it.each(['cl', '', 'CL-1', 'TOOLONGER'])('refuses %j as a prefix', (prefix) => {
    expect(caseKind.data.safeParse({ ...caseKind.sample, prefix }).success).toBe(false)
  })
})
