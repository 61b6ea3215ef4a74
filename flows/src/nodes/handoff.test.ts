import { describe, expect, it } from 'vitest'
import { proveFlow } from '../prove/proveFlow.ts'
import { answerCall, passTime, say } from '../run/conversation.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { answered, callsOf, saidIn, stepAlone } from '../testing/stepAlone.ts'

const MINUTE = 60_000
const variables = [plainVariable('topic', 'text', '"a lost card"'), plainVariable('note', 'text')]
const hand = (more: Record<string, unknown> = {}) => stepAlone('handoff', more, variables)

describe('handoff', () => {
  it('tells the customer, and the desk what it should know', () => {
    const { begun } = hand({ priority: 'urgent' })
    expect(saidIn(begun).map(({ text }) => text)).toEqual([
      'A colleague will answer you here. Please stay in this chat.',
    ])
    expect(callsOf(begun)).toMatchObject([
      {
        kind: 'handoff',
        queue: 'service',
        priority: 'urgent',
        payload: [{ label: 'Asked about', value: 'a lost card' }],
      },
    ])
  })

  it('leaves out a line that has nothing to say', () => {
    const label = { en: 'Card' }
    const { begun } = hand({
      payload: [
        { label, value: ' {note} ' },
        { label, value: '{topic}' },
      ],
    })
    expect(callsOf(begun)).toMatchObject([{ payload: [{ label: 'Card', value: 'a lost card' }] }])
  })

  it('leaves what the customer writes to the colleague', () => {
    const { machine, begun } = hand()
    const wrote = say(machine, begun, { kind: 'text', text: 'Hello?' })
    expect([wrote.node, saidIn(wrote).length]).toEqual(['step', 1])
  })

  it.each(['returned', 'resolved', 'closed'])('leaves by %s with the note', (outcome) => {
    const left = answered(hand(), outcome, { note: 'Card is blocked' })
    expect([left.outcome, left.memory.variables.note]).toEqual([outcome, 'Card is blocked'])
  })

  it('finds nobody there when nobody takes it in time', () => {
    const { machine, begun } = hand()
    expect(passTime(machine, begun, 10 * MINUTE - 1).outcome).toBeNull()
    expect(passTime(machine, begun, 10 * MINUTE).outcome).toBe('unavailable')
  })

  it('never cuts off a colleague at work', () => {
    const step = hand()
    const taken = answered(step, 'taken')
    expect(taken.node).toBe('step')
    const late = passTime(step.machine, taken, 5 * 60 * MINUTE)
    expect(late.node).toBe('step')
    const back = { node: 'step', number: 1, outcome: 'returned', output: { note: 'Done' } }
    const left = answerCall(step.machine, late, back)
    expect([left.outcome, left.memory.variables.note]).toEqual(['returned', 'Done'])
  })

  it('keeps no note that is no text', () => {
    expect(answered(hand(), 'returned', { note: ['x'] }).memory.variables.note).toBeNull()
  })

  it('is not finished without a queue', () => {
    const { document } = hand({ queue: '' })
    expect(proveFlow(document).map(({ field }) => field)).toContain('queue')
  })
})
