import { describe, expect, it } from 'vitest'
import type { Variable } from '../document/variable.ts'
import { proveFlow } from '../prove/proveFlow.ts'
import { type Conversation, passTime, say, startConversation } from '../run/conversation.ts'
import type { InboundMessage } from '../run/inbound.ts'
import { plainVariable } from '../testing/smallFlow.ts'
import { MONDAY, type StepAlone, saidIn, stepAlone } from '../testing/stepAlone.ts'

const photos: Variable = { name: 'photos', type: 'list', of: 'file', privacy: 'personal' }
const variables = {
  location: [
    plainVariable('place', 'text'),
    plainVariable('latitude', 'number'),
    plainVariable('longitude', 'number'),
  ],
  upload: [photos, plainVariable('missing', 'text')],
  form: [plainVariable('amount', 'money'), plainVariable('purpose', 'text')],
  decision: [
    plainVariable('income', 'money', '12000000'),
    plainVariable('job', 'text', '"clerk"'),
    plainVariable('rate', 'number'),
  ],
  hours: [plainVariable('opensOn', 'date'), plainVariable('opensAt', 'time')],
  experiment: [],
} satisfies Record<string, Variable[]>
type Name = keyof typeof variables
const names = Object.keys(variables) as Name[]

const make = (kind: Name, data: Record<string, unknown> = {}) =>
  stepAlone(kind, data, variables[kind])

function talk({ machine, begun }: StepAlone, ...messages: InboundMessage[]): Conversation {
  return messages.reduce((now, message) => say(machine, now, message), begun)
}

const says = (text: string): InboundMessage => ({ kind: 'text', text })
const photo = (id: string, changed: object = {}): InboundMessage => ({
  kind: 'file',
  media: 'image',
  file: { id, name: `${id}.jpg`, type: 'image/jpeg', size: '1000', ...changed },
})
const texts = (conversation: Conversation) => saidIn(conversation).map(({ text }) => text)

describe.each(names)('a flow with the sample of %s', (kind) => {
  it('proves without a finding', () => {
    expect(proveFlow(make(kind).document)).toEqual([])
  })
})

describe('location in a conversation', () => {
  it('stores the place and goes on', () => {
    const pin = { kind: 'location', latitude: '-6.2', longitude: '106.8', name: 'Monas' } as const
    const ended = talk(make('location'), pin)
    expect(ended.outcome).toBe('answered')
    expect(ended.memory.variables).toEqual({
      place: 'Monas',
      latitude: '-6.2',
      longitude: '106.8',
    })
  })

  it('asks again after a text that is no place', () => {
    const asked = talk(make('location'), says('?'))
    expect(saidIn(asked).map(({ kind }) => kind)).toEqual(['locationRequest', 'locationRequest'])
    expect(talk(make('location'), says('?'), says('Jalan Thamrin 1')).outcome).toBe('answered')
  })
})

describe('upload in a conversation', () => {
  it('takes files one after another and ends with the last', () => {
    const ended = talk(make('upload'), photo('a'), photo('b'), photo('c'))
    expect(texts(ended)).toEqual([
      'Please send photos of the damage.',
      'Photo 1 of 3 is here. Next: Back',
      'Photo 2 of 3 is here. Next: Inside',
    ])
    expect(ended.outcome).toBe('done')
    expect(ended.memory.variables.photos).toMatchObject([{ id: 'a' }, { id: 'b' }, { id: 'c' }])
  })

  it('never gives up on customers for files it refuses', () => {
    const apk = photo('x', { name: 'x.apk' })
    const refused = talk(make('upload'), apk, apk, apk, apk, photo('a'))
    expect(refused.status).toBe('active')
    expect(texts(refused).slice(1)).toEqual([
      ...Array.from({ length: 4 }, () => 'Please send a photo.'),
      'Photo 1 of 3 is here. Next: Back',
    ])
  })

  it('ends by a tap on the newest or an older button', () => {
    const tap = (id: string): InboundMessage => ({ kind: 'tap', id, title: '' })
    expect(talk(make('upload'), photo('a'), tap('step:later')).outcome).toBe('later')
    const ended = talk(make('upload'), photo('a'), photo('b'), tap('step:done'))
    expect(ended.outcome).toBe('done')
    expect(ended.memory.variables.missing).toBe('')
  })

  it('waits in silence as any step does, and keeps what is there', () => {
    const flow = make('upload')
    const silent = passTime(flow.machine, talk(flow, photo('a')), 86_400_000)
    expect(silent.outcome).toBe('silence')
    expect(silent.memory.variables.missing).toBe('Back')
  })
})

describe('form in a conversation', () => {
  const filled = (values: Record<string, string>): InboundMessage => ({
    kind: 'form',
    id: 'step:form',
    values,
  })

  it('stores what was filled in', () => {
    const ended = talk(make('form'), filled({ amount: '5000000', purpose: 'health' }))
    expect(ended.outcome).toBe('submitted')
    expect(ended.memory.variables).toEqual({ amount: '5000000', purpose: 'health' })
  })

  it('shows the form again with the field that is amiss', () => {
    const again = talk(make('form'), filled({ amount: '5' }))
    expect(saidIn(again)[1]).toMatchObject({
      kind: 'form',
      text: 'Amount: 5 to 100 million, please.',
    })
  })

  it('goes through the fields in chat, with a mistake on the way', () => {
    const ended = talk(make('form'), says('how?'), says('1'), says('25 juta'), says('2'))
    expect(texts(ended)).toEqual([
      'Tell us about your loan.',
      'How much would you like to borrow?',
      '5 to 100 million, please.',
      'What is it for?\n\n1. Education\n2. Health',
    ])
    expect(ended.memory.variables).toEqual({ amount: '25000000', purpose: 'health' })
  })

  it('asks in chat from the start where there is no form', () => {
    const ended = talk(make('form', { form: '' }), says('25 juta'), says('-'))
    expect(ended.outcome).toBe('submitted')
    expect(ended.memory.variables).toEqual({ amount: '25000000', purpose: null })
  })
})

describe('decision in a conversation', () => {
  it('stores what the table gives and goes on', () => {
    const { begun } = make('decision')
    expect(begun.outcome).toBe('matched')
    expect(begun.memory.variables.rate).toBe('0.15')
  })

  it('is a fault of its step when two rules contradict', () => {
    const { begun } = make('decision', { hit: 'unique' })
    expect(begun).toMatchObject({ status: 'fault', fault: { node: 'step' } })
    expect(begun.fault?.message.en).toContain('“high” and “others”')
  })
})

describe('hours in a conversation', () => {
  it("goes by the clock of the flow's time zone", () => {
    expect(make('hours').begun.outcome).toBe('open')
    const days = [{ days: [1], from: '10:00', to: '11:00' }]
    const { begun } = make('hours', { days })
    expect(begun.outcome).toBe('closed')
    expect(begun.memory.variables).toEqual({ opensOn: '2026-11-23', opensAt: '10:00' })
  })
})

describe('experiment in a conversation', () => {
  it('goes by the seed of the contact, the same way every time', () => {
    const { machine } = make('experiment')
    const contact = { name: 'Sari', phone: null }
    const start = { trigger: 'start', language: 'en', contact, at: MONDAY }
    const outcomes = Array.from({ length: 40 }, (_, index) => {
      const once = startConversation(machine, { ...start, seed: `c${index}` })
      const again = startConversation(machine, { ...start, seed: `c${index}` })
      expect(again.outcome).toBe(once.outcome)
      return once.outcome
    })
    expect(new Set(outcomes)).toEqual(new Set(['formal', 'warm']))
  })
})
