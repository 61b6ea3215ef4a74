import { describe, expect, it } from 'vitest'
import type { InboundMessage } from '../run/inbound.ts'
import { fakeSpeaker } from '../testing/fakeSpeaker.ts'
import { hearLocation } from './hearLocation.ts'
import { location } from './location.ts'

const asked = { variable: 'place', latitude: 'lat', longitude: 'lng', typed: { min: 5 } }
const pin = { kind: 'location', latitude: '-6.2088', longitude: '106.845600' } as const

function hear(message: InboundMessage, changed: object = {}) {
  return hearLocation({ ...asked, ...changed }, message, fakeSpeaker())
}

describe('location', () => {
  it('asks with the button of the channel', () => {
    expect(location.say?.(location.sample, fakeSpeaker(), {})).toEqual({
      kind: 'locationRequest',
      text: 'Where did it happen?',
    })
  })

  it.each([
    ['its name and address', { name: 'Monas', address: 'Jakarta Pusat' }, 'Monas, Jakarta Pusat'],
    ['its address', { address: 'Jakarta Pusat' }, 'Jakarta Pusat'],
    ['its degrees', { name: '  ' }, '-6.2088, 106.8456'],
  ])('keeps a place on the map by %s', (_, named, place) => {
    expect(hear({ ...pin, ...named })).toEqual({
      as: 'answer',
      exit: 'answered',
      values: { place, lat: '-6.2088', lng: '106.8456' },
    })
  })

  it('keeps a place in words and forgets the degrees of an earlier one', () => {
    expect(hear({ kind: 'text', text: ' Jalan  Sudirman 5 ' })).toMatchObject({
      values: { place: 'Jalan Sudirman 5', lat: null, lng: null },
    })
  })

  it.each<[string, InboundMessage, object]>([
    ['a text too short to be a place', { kind: 'text', text: 'here' }, {}],
    [
      'a text where only the map counts',
      { kind: 'text', text: 'Jalan Sudirman' },
      { typed: undefined },
    ],
    ['a latitude beyond the pole', { ...pin, latitude: '90.1' }, {}],
    ['a longitude beyond the date line', { ...pin, longitude: '-181' }, {}],
    ['degrees that are none', { ...pin, latitude: 'north' }, {}],
  ])('does not take %s', (_, message, changed) => {
    expect(hear(message, changed)).toEqual({ as: 'unclear' })
  })

  it('takes a photo for the wrong kind and a tap for an old one', () => {
    const file = { id: 'f1', name: 'a.jpg', type: 'image/jpeg', size: '10' }
    expect(hear({ kind: 'file', media: 'image', file })).toEqual({ as: 'wrongKind' })
    expect(hear({ kind: 'tap', id: 'ask:yes', title: 'Yes' })).toEqual({ as: 'stale' })
  })

  it('finds half a pair of degrees, and an answer that nothing keeps', () => {
    const { text } = location.sample
    expect(location.check?.({ text, latitude: 'lat', variable: 'place' })).toMatchObject([
      { path: ['longitude'], severity: 'error' },
    ])
    expect(location.check?.({ text, typed: { min: 5 } })).toMatchObject([
      { path: ['variable'], severity: 'warning' },
    ])
    expect(location.check?.(location.sample)).toEqual([])
  })
})
