import { describe, expect, it } from 'vitest'
import { LimitError } from './limits.ts'
import type { OutboundOf } from './outboundOf.ts'
import { contactContent, locationContent } from './placeContent.ts'

const place = (change: Partial<OutboundOf<'location'>> = {}): OutboundOf<'location'> => ({
  kind: 'location',
  text: 'Cabang Sudirman',
  latitude: '-6.2146',
  longitude: '106.8227',
  ...change,
})
const person = (change: Partial<OutboundOf<'contact'>> = {}): OutboundOf<'contact'> => ({
  kind: 'contact',
  text: 'Call centre',
  phone: '+62 21 1500046',
  ...change,
})

describe('a location', () => {
  it('has numbers, and name and address where there are some', () => {
    expect(locationContent(place({ address: 'Jl. Sudirman 1' }))).toEqual({
      type: 'location',
      location: {
        latitude: -6.2146,
        longitude: 106.8227,
        name: 'Cabang Sudirman',
        address: 'Jl. Sudirman 1',
      },
    })
  })

  it.each<[string, Partial<OutboundOf<'location'>>]>([
    ['beyond the pole', { latitude: '90.1' }],
    ['beyond the date line', { longitude: '-181' }],
    ['nowhere', { latitude: '' }],
    ['in words', { longitude: 'east' }],
    ['of a long name', { text: 'x'.repeat(1_001) }],
  ])('%s is refused', (_, change) => {
    expect(() => locationContent(place(change))).toThrow(LimitError)
  })
})

describe('a contact', () => {
  it('has a name twice, for Meta wants a part of it, and a number', () => {
    expect(contactContent(person({ organisation: 'Bank Contoh' }))).toEqual({
      type: 'contacts',
      contacts: [
        {
          name: { formatted_name: 'Call centre', first_name: 'Call centre' },
          phones: [{ phone: '+62 21 1500046', type: 'WORK' }],
          org: { company: 'Bank Contoh' },
        },
      ],
    })
    expect(contactContent(person())).not.toHaveProperty('contacts.0.org')
  })

  it.each<[string, Partial<OutboundOf<'contact'>>]>([
    ['a name', { text: '' }],
    ['a number', { phone: ' ' }],
    ['a short name', { text: 'x'.repeat(201) }],
    ['a short number', { phone: '1'.repeat(41) }],
  ])('without %s is refused', (_, change) => {
    expect(() => contactContent(person(change))).toThrow(LimitError)
  })
})
