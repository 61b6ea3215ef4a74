import { describe, expect, it } from 'vitest'
import { say } from '../run/conversation.ts'
import { saidIn, stepAlone } from '../testing/stepAlone.ts'

const notice = { title: { en: 'The whole notice' }, text: { en: 'All of it. '.repeat(90).trim() } }

describe('consent', () => {
  const { machine, begun } = stepAlone('consent', { notice })
  const read = say(machine, begun, { kind: 'tap', id: 'step:notice', title: 'The whole notice' })

  it('shows the whole notice and asks again, with the buttons', () => {
    expect(read.node).toBe('step')
    const [said, asked] = saidIn(read).slice(1)
    expect(said).toEqual({ kind: 'text', text: notice.text.en })
    expect(asked).toMatchObject({ kind: 'buttons', options: [{}, {}, { id: 'step:notice' }] })
    expect(asked?.text).toMatch(/^To assess your application/)
  })

  it('keeps the answer after the notice, and that to a question never read', () => {
    for (const before of [begun, read]) {
      const given = say(machine, before, { kind: 'text', text: 'Yes' })
      expect(given).toMatchObject({ outcome: 'given', evidence: [{ evidence: { isGiven: true } }] })
      const refused = say(machine, before, { kind: 'tap', id: 'step:refused', title: '' })
      expect(refused).toMatchObject({
        outcome: 'refused',
        evidence: [{ evidence: { isGiven: false } }],
      })
    }
  })

  it.each(['yes and no', 'maybe', 'given', '4'])('takes %j for neither', (text) => {
    expect(say(machine, begun, { kind: 'text', text })).toMatchObject({
      node: 'step',
      evidence: [],
    })
  })
})
