import { OutboundMessage } from '@alur/flows'
import { expect, it } from 'vitest'
import { saidEntry } from './saidEntry.ts'

const field = { name: 'job', label: 'Work', input: 'text', required: true }
const shown: [unknown, object][] = [
  [{ kind: 'text', text: 'Hi' }, { text: 'Hi' }],
  [
    { kind: 'buttons', text: 'Which?', options: [{ id: 'a', title: 'A' }] },
    { text: 'Which?', options: { form: 'buttons', items: [{ id: 'a', title: 'A' }] } },
  ],
  [
    {
      kind: 'list',
      text: 'Which?',
      button: 'Choose',
      options: [{ id: 'a', title: 'A', description: 'first' }],
    },
    {
      text: 'Which?',
      options: {
        form: 'list',
        button: 'Choose',
        items: [{ id: 'a', title: 'A', description: 'first' }],
      },
    },
  ],
  [
    { kind: 'media', media: 'image', source: { link: 'https://a.id/x.jpg' }, text: 'House' },
    { text: 'House', media: { kind: 'image', url: 'https://a.id/x.jpg' } },
  ],
  [
    { kind: 'media', media: 'document', source: { file: 'f1' }, filename: 'akad.pdf', text: '' },
    { text: '', media: { kind: 'document', title: 'akad.pdf' } },
  ],
  [
    { kind: 'location', text: 'Branch', latitude: '-6.2', longitude: '106.8', address: 'Jl. A' },
    {
      media: {
        kind: 'location',
        title: 'Branch',
        detail: 'Jl. A',
        url: 'https://maps.google.com/?q=-6.2,106.8',
      },
    },
  ],
  [
    { kind: 'contact', text: 'Call centre', phone: '1500046', organisation: 'Bank' },
    { media: { kind: 'contact', title: 'Call centre', detail: '1500046 · Bank' } },
  ],
  [
    { kind: 'link', text: 'Sign', button: 'Open', url: null },
    { text: 'Sign', link: { title: 'Open' } },
  ],
  [
    { kind: 'link', text: 'Sign', button: 'Open', url: 'https://a.id' },
    { text: 'Sign', link: { title: 'Open', url: 'https://a.id' } },
  ],
  [
    { kind: 'locationRequest', text: 'Where?' },
    { text: 'Where?', asksPlace: true },
  ],
  [
    { kind: 'form', text: 'You', button: 'Fill in', id: 'd:form', form: '1', fields: [field] },
    { text: 'You', form: { id: 'd:form', button: 'Fill in', fields: [field] } },
  ],
  [
    { kind: 'template', text: 'Due', name: 'due', language: 'id', parameters: [], options: [] },
    { text: 'Due' },
  ],
]

it('leads to a file where it can be seen', () => {
  const source = { file: 'f1' }
  const message = { kind: 'media', media: 'image', source, text: '' } as const
  expect(saidEntry(message, (id) => `/media/${id}`).media?.url).toBe('/media/f1')
})

it.each(shown)('%j is drawn as it is', (message, entry) => {
  expect(saidEntry(OutboundMessage.parse(message))).toEqual({ from: 'business', ...entry })
})
