import { type FlowDocument, type InboundMessage, newFlow } from '@alur/flows'
import { library } from '@alur/flows/library'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../document/reading.ts'
import { interfaceLanguages } from '../words/words.ts'
import { chatEntries } from './chatEntries.ts'
import { endOf } from './endOf.ts'
import { createSimulator } from './simulatorStore.ts'
import { tryFlow } from './testing/tryFlow.ts'
import { walkedExits } from './walkedExits.ts'

const contact = { name: 'Sari', phone: '+6281234567890' }
const none = new Map<string, FlowDocument>()
const noon = Date.UTC(2026, 10, 23, 5)
const reading: Reading = {
  language: 'en',
  defaultLanguage: 'en',
  words: interfaceLanguages.en.desk,
}

function loan(): FlowDocument {
  const found = library.find(({ id }) => id === 'personal-loan')
  if (!found) throw new Error('The library has no personal loan')
  return found
}

function open(document: FlowDocument, subflows = none) {
  const store = createSimulator({ document, subflows, contact, now: () => noon })
  const conversation = () => {
    const { conversation: held } = store.getState()
    if (!held) throw new Error('There is no conversation')
    return held
  }
  const say = (message: InboundMessage) => store.getState().act({ type: 'say', message })
  const pass = (ms: number) => store.getState().act({ type: 'pass', ms })
  return { state: () => store.getState(), conversation, say, pass }
}

function greeting(change: Partial<FlowDocument> = {}): FlowDocument {
  return { ...newFlow({ id: 'hi', name: 'Hi', languages: ['en', 'id'], word: 'hi' }), ...change }
}

const begin = { trigger: 'start', language: 'id', said: 'pinjaman' }

describe('the simulator', () => {
  it('holds a conversation of the real engine, beginning with the customer’s word', () => {
    const { state, conversation, say } = open(loan())
    state().begin(begin)
    const [first, second] = chatEntries(conversation())
    expect(first).toMatchObject({ from: 'customer', text: 'pinjaman' })
    expect(second).toMatchObject({ from: 'business', options: { form: 'buttons' } })
    expect(second?.text).toContain('Sari')
    const option = second?.options?.items[0]
    if (!option) throw new Error('Nothing was offered')
    const before = conversation().node
    say({ kind: 'tap', id: option.id, title: option.title })
    expect(conversation().node).not.toBe(before)
  })

  it('moves its clock only when told to, and then the reminder comes', () => {
    const { state, conversation, pass } = open(tryFlow())
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    const count = conversation().transcript.length
    expect(conversation().at).toBe(noon)
    pass(11 * 60_000)
    expect(conversation().at).toBe(noon + 11 * 60_000)
    expect(conversation().transcript.length).toBe(count + 1)
    pass(8 * 24 * 3_600_000)
    expect(conversation().status).toBe('done')
  })

  it('is played again when what it runs on is changed, but not when steps are moved', () => {
    const document = tryFlow()
    const { state, conversation, say } = open(document)
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    say({ kind: 'text', text: 'Sari' })
    const held = conversation()
    const moved = document.nodes.map((node) => ({ ...node, position: { x: 1, y: 2 } }))
    state().setDocument({ ...document, nodes: moved }, none)
    expect(conversation()).toBe(held)
    state().setDocument({ ...document, name: 'Another name' }, none)
    expect(state().change).toEqual({ kept: 1, of: 1 })
    expect(conversation()).not.toBe(held)
    expect(conversation().node).toBe('way')
    say({ kind: 'tap', id: 'way:later', title: 'Later' })
    expect(state().change).toBeNull()
  })

  it('comes back to where it was when a change that cut it off is taken back', () => {
    const document = tryFlow()
    const { state, conversation, say } = open(document)
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    say({ kind: 'text', text: 'Sari' })
    state().setDocument({ ...document, edges: [] }, none)
    expect(conversation().outcome).toBe('unwired')
    state().setDocument({ ...document, triggers: document.triggers.slice(1) }, none)
    expect(state().conversation).toBeNull()
    state().setDocument(document, none)
    expect(state().change).toEqual({ kept: 1, of: 1 })
    expect(conversation().node).toBe('way')
  })

  it('begins by an event with its facts, or as another flow would call it', () => {
    const document = tryFlow()
    const { state, conversation } = open({
      ...document,
      triggers: [
        ...document.triggers,
        { id: 'called', kind: 'call', input: ['limit'], output: [], to: 'way' },
      ],
    })
    state().begin({ trigger: 'bill', language: 'en', values: { amount: '7000' } })
    expect(conversation().node).toBe('way')
    expect(conversation().memory.variables.limit).toBe('7000')
    expect(conversation().transcript[0]).toMatchObject({ from: 'business' })
    state().begin({ trigger: 'called', language: 'en', values: { limit: '9000' } })
    expect(conversation().memory.variables.limit).toBe('9000')
  })

  it('says which exit led nowhere', () => {
    const document = greeting({ edges: [] })
    const { state, conversation } = open(document)
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    expect(endOf(conversation(), { document, subflows: none, reading, language: 'en' })).toEqual({
      text: 'The conversation stopped: “then” of step greeting leads nowhere.',
      isBad: true,
      step: 'greeting',
    })
  })

  it('says which outcome of a called flow led nowhere', () => {
    const called = greeting({
      triggers: [{ id: 'called', kind: 'call', input: [], output: [], to: 'greeting' }],
    })
    const document = greeting({
      nodes: [
        {
          id: 'ask',
          kind: 'subflow',
          position: { x: 0, y: 0 },
          data: { flow: 'hi', exits: [{ id: 'done' }], input: [], output: [] },
        },
      ],
      triggers: [{ id: 'start', kind: 'keyword', words: { en: ['hi'] }, to: 'ask' }],
      edges: [],
    })
    const subflows = new Map([['hi', called]])
    const { state, conversation } = open(document, subflows)
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    expect(endOf(conversation(), { document, subflows, reading, language: 'en' })).toEqual({
      text: 'The conversation stopped: “done” of step ask leads nowhere.',
      isBad: true,
      step: 'ask',
    })
    expect(walkedExits(conversation(), document, subflows)).toContain('ask.done')
  })

  it('shows a fault of the flow in words, on its step', () => {
    const document = greeting()
    const nodes = document.nodes.map((node) =>
      node.id === 'greeting' && node.kind === 'message'
        ? { ...node, data: { text: { en: 'Hi {nobody}' } } }
        : node,
    )
    const { state, conversation } = open({ ...document, nodes })
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    const end = endOf(conversation(), { document, subflows: none, reading, language: 'en' })
    expect(end).toMatchObject({ isBad: true, step: 'greeting' })
    expect(end?.text).toContain('nobody')
  })

  it('lights the edges it came over', () => {
    const document = greeting()
    const { state, conversation } = open(document)
    state().begin({ trigger: 'start', language: 'en', said: 'hi' })
    expect(conversation().status).toBe('done')
    expect(walkedExits(conversation(), document, none)).toEqual(new Set(['greeting.next']))
    expect(
      endOf(conversation(), { document, subflows: none, reading, language: 'id' }),
    ).toMatchObject({ isBad: false })
  })

  it('draws a voice message and an unknown kind of message', () => {
    const { state, conversation, say } = open(loan())
    state().begin(begin)
    say({ kind: 'other', type: 'audio' })
    say({ kind: 'other', type: 'hologram' })
    const media = chatEntries(conversation()).flatMap((entry) => entry.media?.kind ?? [])
    expect(media).toEqual(['voice', 'unsupported'])
  })
})
