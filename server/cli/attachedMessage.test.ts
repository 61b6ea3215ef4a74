import { InboundMessage } from '@alur/flows'
import { expect, it } from 'vitest'
import { attachedMessage } from './attachedMessage.ts'
import { fieldsIn } from './fieldsIn.ts'

it.each([
  ['photo', 'my KTP', { media: 'image', caption: 'my KTP' }],
  ['document', 'slip.pdf', { media: 'document', file: { name: 'slip.pdf' } }],
  ['voice', '', { media: 'audio' }],
  ['location', '', { latitude: '-6.2146' }],
  ['location', '-7.25, 112.7', { latitude: '-7.25', longitude: '112.7' }],
  ['contact', 'Rina', { kind: 'contact', name: 'Rina' }],
])('/%s %s is a message the flow can hear', (command, rest, part) => {
  const message = attachedMessage(command, rest)
  expect(InboundMessage.parse(message)).toEqual(message)
  expect(message).toMatchObject(part)
})

it.each(['constructor', 'fly', ''])('/%s is no command', (command) => {
  expect(attachedMessage(command, '')).toBeUndefined()
})

it.each([
  ['income=8500000; job = teacher', { income: '8500000', job: 'teacher' }],
  ['note=a=b', { note: 'a=b' }],
  ['', {}],
  ['nothing; =x; 7=a', {}],
])('reads the fields of %j', (text, fields) => {
  expect(fieldsIn(text)).toEqual(fields)
})
