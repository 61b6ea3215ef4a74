import { OutboundMessage } from '@alur/flows'
import { expect, it } from 'vitest'
import { spokenLines } from './spokenLines.ts'

const options = [{ id: 'a', title: 'Tea' }]
const field = { name: 'job', label: 'Work', input: 'choice', required: true, options }
const spoken: [Record<string, unknown>, string][] = [
  [{ kind: 'text', text: 'Hi' }, 'Hi'],
  [{ kind: 'buttons', text: 'Which?', options }, 'Which?\n  [Tea]'],
  [{ kind: 'list', text: 'Which?', button: 'Choose', options }, 'Which?\n  [Tea]'],
  [
    { kind: 'media', media: 'document', source: { file: 'f' }, filename: 'a.pdf', text: '' },
    '<document: a.pdf>',
  ],
  [
    { kind: 'media', media: 'image', source: { link: 'https://a.id/x' }, text: 'House' },
    '<image: https://a.id/x>\nHouse',
  ],
  [
    { kind: 'location', text: 'Branch', latitude: '-6.2', longitude: '106.8', address: 'Jl. A' },
    '<location: -6.2, 106.8>\nBranch\nJl. A',
  ],
  [{ kind: 'contact', text: 'Help', phone: '1500' }, '<contact: 1500>\nHelp'],
  [
    { kind: 'link', text: 'Sign', button: 'Open', url: null },
    'Sign\n  [Open] (an address of one time)',
  ],
  [{ kind: 'locationRequest', text: 'Where?' }, 'Where?\n  [/location]'],
  [
    { kind: 'form', text: 'You', button: 'Fill in', id: 'd', form: '1', fields: [field] },
    'You\n  [Fill in] /form\n    job: Work (a)',
  ],
  [
    { kind: 'template', text: 'Due', name: 'due', language: 'id', parameters: [], options },
    '<template: due (id)>\nDue\n  [Tea]',
  ],
]

it.each(spoken)('%j is told in lines', (message, lines) => {
  expect(spokenLines(OutboundMessage.parse(message))).toBe(lines)
})
