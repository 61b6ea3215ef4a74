import { describe, expect, it } from 'vitest'
import { compileFlow } from '../compile/compileFlow.ts'
import { type Conversation, passTime, say, startConversation } from '../run/conversation.ts'
import type { FlowMachine } from '../run/flowMachine.ts'
import { loadMachine } from '../run/loadMachine.ts'
import { takeTurn } from '../run/takeTurn.ts'
import { plainVariable, sampleNode, smallFlow } from '../testing/smallFlow.ts'
import { MONDAY, saidIn } from '../testing/stepAlone.ts'

const terms = sampleNode('disclosure', 'terms')
const base = smallFlow(
  [terms, sampleNode('end', 'yes', { outcome: 'yes' }), sampleNode('end', 'no', { outcome: 'no' })],
  ['terms.accepted>yes', 'terms.declined>no'],
  [plainVariable('amount', 'money', '5000000')],
)
const words = [{ id: 'bahasa', words: { id: ['bahasa'] }, language: 'id' }]
const flow = { ...base, languages: ['en', 'id'], settings: { ...base.settings, words } }
const machine = loadMachine(compileFlow(flow))
const contact = { name: 'Sari', phone: null }
const begun = startConversation(machine, { trigger: 'start', language: 'en', contact, at: MONDAY })

const text = (conversation: Conversation, words: string) =>
  say(machine, conversation, { kind: 'text', text: words })
const plain = (text = '') => text.replaceAll('\u00a0', ' ')
const last = (conversation: Conversation) => plain(saidIn(conversation).at(-1)?.text)
const later = (conversation: Conversation) => passTime(machine, conversation, 10_000)

describe('disclosure', () => {
  it('lays open all terms, and counts an acceptance once they could be read', () => {
    expect(last(begun)).toBe('Your loan\n\nLoan: IDR 5,000,000')
    const soon = text(begun, 'I accept')
    expect([soon.node, last(soon)]).toEqual(['terms', 'Please read it first.'])
    const done = text(later(soon), 'i accept')
    expect(done).toMatchObject({ outcome: 'yes', evidence: [{ evidence: { isGiven: true } }] })
  })

  it('lays open all terms in the other language, also after it was accepted too soon', () => {
    const switched = text(text(begun, 'I accept'), 'bahasa')
    expect(last(switched)).toBe('Pinjaman Anda\n\nPinjaman: Rp5.000.000')
    const done = text(later(switched), 'Saya terima')
    const kept = done.evidence[0]?.evidence
    expect([kept?.language, plain(kept?.text)]).toEqual(['id', last(switched)])
  })

  it('takes a tap of either language, and keeps what was declined', () => {
    const declined = say(machine, begun, { kind: 'tap', id: 'terms:declined', title: 'Tolak' })
    expect(declined).toMatchObject({ outcome: 'no', evidence: [{ evidence: { isGiven: false } }] })
  })

  it('keeps terms longer than a message with buttons takes together, above the buttons', () => {
    const long = { en: 'All the terms. '.repeat(100).trim() }
    const lengthy = {
      ...flow,
      nodes: [sampleNode('disclosure', 'terms', { text: long }), ...flow.nodes.slice(1)],
    }
    const started = startConversation(loadMachine(compileFlow(lengthy)), {
      trigger: 'start',
      language: 'en',
      contact,
      at: MONDAY,
    })
    const said = saidIn(started).map(({ kind, text }) => ({ kind, text: plain(text) }))
    expect(said).toEqual([
      { kind: 'text', text: `${long.en}\n\nLoan: IDR 5,000,000` },
      { kind: 'buttons', text: 'I accept · Questions · Decline' },
    ])
  })

  it('compiles no text anew for another customer: each would be kept for ever', () => {
    const sources = new Set<string>()
    const counted: FlowMachine = {
      ...machine,
      template: (source, local) => {
        sources.add(source)
        return machine.template(source, local)
      },
    }
    const sizes = ['5000000', '7000000'].map((amount) => {
      const memory = { ...begun.memory, variables: { amount } }
      const snapshot = { ...begun.snapshot, context: memory }
      const message = { kind: 'text', text: 'what?' } as const
      const turn = takeTurn(counted, snapshot, {
        type: 'message',
        at: MONDAY,
        message,
        isEdit: true,
      })
      expect(turn.effects).toContainEqual(expect.objectContaining({ type: 'send' }))
      return sources.size
    })
    expect(sizes[1]).toBe(sizes[0])
  })
})
