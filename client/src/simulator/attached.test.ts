import { InboundMessage } from '@alur/flows'
import { expect, it } from 'vitest'
import { PLACES } from '../chat/places.ts'
import { ownFile, placeMessage, sampleMessage } from './attached.ts'

it.each(['image', 'video', 'document', 'contact', 'voice', 'sticker', 'poll'] as const)(
  'a sample of kind %s is a message the flow can hear',
  (kind) => {
    const message = sampleMessage(kind, 'Budi')
    expect(InboundMessage.parse(message)).toEqual(message)
  },
)

it.each(PLACES)('the place $name is one too', (place) => {
  expect(InboundMessage.parse(placeMessage(place))).toMatchObject({ kind: 'location' })
})

it.each([
  ['image/png', 'image'],
  ['video/mp4', 'video'],
  ['audio/mpeg', 'audio'],
  ['image/webp', 'sticker'],
  ['', 'document'],
])('a file of type %j is heard as %s', (type, media) => {
  const message = ownFile(new File(['abc'], 'a.bin', { type }))
  expect(InboundMessage.parse(message)).toMatchObject({ media, file: { name: 'a.bin', size: '3' } })
})
