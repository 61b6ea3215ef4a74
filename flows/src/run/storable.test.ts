import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unstorableTexts } from '../document/unstorableTexts.ts'
import { storable } from './storable.ts'

it('leaves nothing that a database cannot keep, keys included', () => {
  const json = fc.jsonValue({
    stringUnit: fc.constantFrom('a', '\u0000', '\ud800', '\udc00', '\u{1f600}'),
  })
  fc.assert(
    fc.property(json, (given) => {
      expect(unstorableTexts(storable(given))).toEqual([])
    }),
  )
})

it('leaves everything else as it is', () => {
  const json = fc.jsonValue({ stringUnit: 'grapheme' })
  fc.assert(
    fc.property(json, (given) => {
      expect(storable(given)).toEqual(given)
    }),
  )
  const own = JSON.parse('{"__proto__":"x","length":[null,true,"\u{1f600}"]}')
  expect(storable(own)).toEqual(own)
})
