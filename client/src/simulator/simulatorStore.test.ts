import { type FlowDocument, newFlow } from '@alur/flows'
import { library } from '@alur/flows/library'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../document/reading.ts'
import { interfaceLanguages } from '../words/words.ts'
import { chatEntries } from './chatEntries.ts'
import { endOf } from './endOf.ts'
import { createSimulator } from './simulatorStore.ts'
import { walkedExits } from './walkedExits.ts'

const contact = { name: 'Sari', phone: '+6281234567890' }
const noon = Date.UTC(2026, 10, 23, 5)
const reading: Reading = {
  language: 'en',
  defaultLanguage: 'en',
  words: interfaceLanguages.en.desk,
}

function loan(): FlowDocument {
  const found = library.find(({ document }) => document.id === 'personal-loan')
  if (!found) throw new Error('The library has no personal loan')
  return found.document
}

function open(document: FlowDocument) {
  const store = createSimulator({ document, contact, now: () => noon })
  const conversation = () => {
    const { conversation: held } = store.getState()
    if (!held) throw new Error('There is no conversation')
    return held
  }
  return { store, state: () => store.getState(), conversation }
}

function greeting(change: Partial<FlowDocument> = {}): FlowDocument {
  return { ...newFlow({ id: 'hi', name: 'Hi', languages: ['en', 'id'], word: 'hi' }), ...change }
}

const begin = { trigger: 'start', language: 'id', word: 'pinjaman' }

describe('the simulator', () => {
  it('holds a conversation of the real engine, beginning with the customer’s word', () => {
    const { state, conversation } = open(loan())
    state().begin(begin)
    const [first, second] = chatEntries(conversation())
    expect(first).toMatchObject({ from: 'customer', text: 'pinjaman' })
    expect(second).toMatchObject({ from: 'business', options: { form: 'buttons' } })
    expect(second?.text).toContain('Sari')
    const option = second?.options?.items[0]
    if (!option) throw new Error('Nothing was offered')
    const before = conversation().node
    state().say({ kind: 'tap', id: option.id, title: option.title })
    expect(conversation().node).not.toBe(before)
  })

  it('moves its clock only when told to, and then the reminder comes', () => {
    const { state, conversation } = open(loan())
    state().begin(begin)
    const count = conversation().transcript.length
    expect(conversation().at).toBe(noon)
    state().pass(11 * 60_000)
    expect(conversation().at).toBe(noon + 11 * 60_000)
    expect(conversation().transcript.length).toBe(count + 1)
    state().pass(25 * 3_600_000)
    expect(conversation().status).toBe('done')
  })

  it('begins anew when what it runs on is changed, but not when steps are moved', () => {
    const document = loan()
    const { state, conversation } = open(document)
    state().begin(begin)
    const held = conversation()
    state().setDocument({
      ...document,
      nodes: document.nodes.map((node) => ({ ...node, position: { x: 1, y: 2 } })),
    })
    expect(conversation()).toBe(held)
    state().setDocument({ ...document, name: 'Another name' })
    expect(state().isRestarted).toBe(true)
    expect(conversation()).not.toBe(held)
  })

  it('ends when the way in it began with is gone', () => {
    const document = loan()
    const { state } = open(document)
    state().begin(begin)
    state().setDocument({ ...document, triggers: [] })
    expect(state().conversation).toBeNull()
  })

  it('says which exit led nowhere', () => {
    const document = greeting({ edges: [] })
    const { state, conversation } = open(document)
    state().begin({ trigger: 'start', language: 'en', word: 'hi' })
    expect(endOf(conversation(), document, reading, 'en')).toEqual({
      text: 'The conversation stopped: “then” of step greeting leads nowhere.',
      isBad: true,
      step: 'greeting',
    })
  })

  it('shows a fault of the flow in words, on its step', () => {
    const document = greeting()
    const nodes = document.nodes.map((node) =>
      node.id === 'greeting' && node.kind === 'message'
        ? { ...node, data: { text: { en: 'Hi {nobody}' } } }
        : node,
    )
    const { state, conversation } = open({ ...document, nodes })
    state().begin({ trigger: 'start', language: 'en', word: 'hi' })
    const end = endOf(conversation(), document, reading, 'en')
    expect(end).toMatchObject({ isBad: true, step: 'greeting' })
    expect(end?.text).toContain('nobody')
  })

  it('lights the edges it came over', () => {
    const document = greeting()
    const { state, conversation } = open(document)
    state().begin({ trigger: 'start', language: 'en', word: 'hi' })
    expect(conversation().status).toBe('done')
    expect(walkedExits(conversation(), document)).toEqual(new Set(['greeting.next']))
    expect(endOf(conversation(), document, reading, 'id')).toMatchObject({ isBad: false })
  })

  it('draws a voice message and an unknown kind of message', () => {
    const { state, conversation } = open(loan())
    state().begin(begin)
    state().say({ kind: 'other', type: 'audio' })
    state().say({ kind: 'other', type: 'hologram' })
    const media = chatEntries(conversation()).flatMap((entry) => entry.media?.kind ?? [])
    expect(media).toEqual(['voice', 'unsupported'])
  })
})
