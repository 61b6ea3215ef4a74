import { Effect, FlowEvent } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { effectLines, eventWords } from './journalWords.ts'

describe('the words of the journal', () => {
  it('says the same deed once, with how often, in the order of the first', () => {
    const effects = [
      { type: 'cancelTimer', timer: 'first' },
      { type: 'setTimer', timer: 'silence', delayMs: 600_000 },
      { type: 'cancelTimer', timer: 'second' },
    ].map((effect) => Effect.parse(effect))
    expect(effectLines(effects, 'en')).toEqual([
      { text: 'Timer cancelled', times: 2 },
      { text: 'Timer set for 10 minutes', times: 1 },
    ])
  })

  it('names the language of the conversation in the language of the reader', () => {
    const contact = { name: 'Sari', phone: null }
    const event = FlowEvent.parse({
      type: 'start',
      at: 0,
      trigger: 'start',
      language: 'id',
      contact,
    })
    expect(eventWords(event, 'en')).toContain('Began in Indonesian')
    expect(eventWords(event, 'id')).toContain('bahasa Indonesia')
  })

  const file = { id: 'wa:1', name: 'KTP.jpg', type: 'image/jpeg', size: '0' }
  const heard: [unknown, string, string][] = [
    [
      { kind: 'file', media: 'image', file },
      'Customer sent a photo “KTP.jpg”',
      'Nasabah mengirim foto “KTP.jpg”',
    ],
    [
      { kind: 'location', latitude: '-6.2', longitude: '106.8' },
      'Customer sent a place “-6.2, 106.8”',
      'Nasabah mengirim tempat “-6.2, 106.8”',
    ],
    [
      { kind: 'contact', name: 'Budi', phone: null },
      'Customer sent a contact “Budi”',
      'Nasabah mengirim kontak “Budi”',
    ],
    [
      { kind: 'form', id: null, values: {} },
      'Customer filled in a form',
      'Nasabah mengisi formulir',
    ],
    [{ kind: 'other', type: 'order' }, 'Customer sent: order', 'Nasabah mengirim: order'],
  ]
  it.each(heard)('tells of %j in both languages', (message, en, id) => {
    const event = FlowEvent.parse({ type: 'message', at: 0, message })
    expect([eventWords(event, 'en'), eventWords(event, 'id')]).toEqual([en, id])
  })

  it('tells of an edit, of an event from outside and of an answer', () => {
    const message = { kind: 'text', text: '24' }
    const events = [
      { type: 'message', at: 0, message, isEdit: true },
      { type: 'signal', at: 0, name: 'bill.paid', values: {} },
      { type: 'answer', at: 0, node: 'pay', number: 1, outcome: 'paid', output: {} },
    ]
    expect(events.map((event) => eventWords(FlowEvent.parse(event), 'en'))).toEqual([
      'Changed an earlier message: Customer wrote “24”',
      'Event from outside: bill.paid',
      'Answer for step pay: paid',
    ])
  })

  const each = { ttlMs: 1, mock: { outcome: 'ok', latencyMs: 0, output: {} } }
  const calls: [Record<string, unknown>, string][] = [
    [
      { kind: 'connector', connector: 'core', input: {}, retries: { times: 0, firstMs: 0 } },
      'Asked core',
    ],
    [
      { kind: 'link', title: 'Income', text: '', fields: [], language: 'en' },
      'Made a secure page “Income”',
    ],
    [
      { kind: 'sign', title: 'Akad', text: '', document: null, language: 'en' },
      'Asked for a signature “Akad”',
    ],
    [
      {
        kind: 'payment',
        amount: '500000',
        currency: 'IDR',
        reference: 'r',
        title: 'May',
        language: 'en',
      },
      'Asked for a payment of IDR\u00a0500,000 “May”',
    ],
    [
      { kind: 'verify', level: 'selfie', title: 'KTP', language: 'en', attempts: 3 },
      'Asked for proof of identity “KTP”',
    ],
    [
      {
        kind: 'document',
        content: { title: 'a', language: 'en', blocks: [] },
        filename: 'akad.pdf',
      },
      'Made the document akad.pdf',
    ],
    [
      { kind: 'search', query: 'fees', language: 'en', topic: null, threshold: '0.5' },
      'Looked for an answer to “fees”',
    ],
    [
      { kind: 'handoff', queue: 'loans', priority: 'high', payload: [] },
      'Handed over to people: loans',
    ],
    [
      {
        kind: 'case',
        queue: 'complaints',
        priority: 'low',
        prefix: 'C',
        title: 'Fee',
        fields: [],
        dueOn: '2026-12-01',
      },
      'Opened a case “Fee” for complaints',
    ],
  ]
  it.each(calls)('tells of the call %j', (call, text) => {
    const effect = Effect.parse({ type: 'call', node: 'n', number: 1, call: { ...call, ...each } })
    expect(effectLines([effect], 'en')).toEqual([{ text, times: 1 }])
    expect(effectLines([effect], 'id')[0]?.text).not.toBe(text)
  })

  it('tells of evidence, of a chosen language and of every form of message', () => {
    const evidence = { kind: 'consent', version: '3', language: 'id', text: 'a', lines: [] }
    const send = (message: unknown) => ({ type: 'send', node: 'n', message })
    const effects = [
      { type: 'record', node: 'n', evidence: { ...evidence, isGiven: true } },
      { type: 'record', node: 'n', evidence: { ...evidence, isGiven: false } },
      { type: 'record', node: 'n', evidence: { ...evidence, kind: 'disclosure', isGiven: true } },
      { type: 'setLanguage', language: 'id' },
      send({
        kind: 'media',
        media: 'document',
        source: { file: 'f' },
        filename: 'a.pdf',
        text: '',
      }),
      send({ kind: 'media', media: 'image', source: { link: 'https://a.id/x' }, text: '' }),
      send({ kind: 'locationRequest', text: 'Where?' }),
      send({ kind: 'link', text: 'Sign', button: 'Open', url: null }),
    ].map((effect) => Effect.parse(effect))
    expect(effectLines(effects, 'en').map(({ text }) => text)).toEqual([
      'Kept as evidence: consent given, version 3',
      'Kept as evidence: consent refused, version 3',
      'Kept as evidence: facts confirmed, version 3',
      'Language chosen: Indonesian',
      'Sent a document “a.pdf”',
      'Sent a photo',
      'Sent a request for the place “Where?”',
      'Sent a link “Sign”',
    ])
  })
})
