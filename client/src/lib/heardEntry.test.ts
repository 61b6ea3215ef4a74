import { InboundMessage, type OutboundMessage } from '@alur/flows'
import { expect, it } from 'vitest'
import { heardEntry } from './heardEntry.ts'

const file = { id: 'wa:1', name: 'slip.pdf', type: 'application/pdf', size: '2049' }
const shown: [unknown, object][] = [
  [{ kind: 'text', text: 'loan' }, { text: 'loan' }],
  [{ kind: 'tap', id: null, title: 'Tea' }, { text: 'Tea' }],
  [
    { kind: 'file', media: 'document', file, caption: 'May' },
    {
      text: 'May',
      media: { kind: 'document', title: 'slip.pdf', detail: 'application/pdf · 3 kB' },
    },
  ],
  [
    { kind: 'file', media: 'audio', file: { ...file, size: '0' } },
    { media: { kind: 'voice', title: 'slip.pdf', detail: 'application/pdf' } },
  ],
  [
    { kind: 'location', latitude: '-6.2', longitude: '106.8' },
    {
      media: {
        kind: 'location',
        title: '-6.2, 106.8',
        url: 'https://maps.google.com/?q=-6.2,106.8',
      },
    },
  ],
  [{ kind: 'contact', name: 'Budi', phone: null }, { media: { kind: 'contact', title: 'Budi' } }],
  [
    { kind: 'other', type: 'image', caption: 'KTP' },
    { text: 'KTP', media: { kind: 'image' } },
  ],
  [{ kind: 'other', type: 'order' }, { media: { kind: 'unsupported' } }],
]

it.each(shown)('%j is drawn as it is', (message, entry) => {
  const drawn = heardEntry(InboundMessage.parse(message))
  expect(drawn).toEqual({ from: 'customer', status: 'read', ...entry })
})

it('leads to a file where it can be seen', () => {
  const message = { kind: 'file', media: 'image', file } as const
  const { media } = heardEntry(message, { fileUrl: (id) => `/media/${id}` })
  expect(media?.url).toBe('/media/wa:1')
})

it('calls the fields of a form as the form did, and its choices by their titles', () => {
  const form: OutboundMessage = {
    kind: 'form',
    text: 'You',
    button: 'Fill in',
    id: 'd:form',
    form: '1',
    fields: [
      {
        name: 'job',
        label: 'Work',
        input: 'choice',
        required: true,
        options: [{ id: 't', title: 'Guru' }],
      },
    ],
  }
  const values = { job: 't', stray: ['a', true], none: null }
  const answers = [
    { label: 'Work', value: 'Guru' },
    { label: 'stray', value: 'a, ✓' },
    { label: 'none', value: '–' },
  ]
  for (const id of ['d:form', '0b8e7c34.d:form']) {
    expect(heardEntry({ kind: 'form', id, values }, { said: [form] }).answers).toEqual(answers)
  }
  expect(heardEntry({ kind: 'form', id: null, values }, { said: [form] }).answers).toContainEqual({
    label: 'job',
    value: 't',
  })
})
