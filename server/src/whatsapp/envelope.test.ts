import { expect, it } from 'vitest'
import { MessagesValue, withCard } from './envelope.ts'

const nameOf = (name: string) => {
  const value = MessagesValue.parse({ contacts: [{ wa_id: '628110000001', profile: { name } }] })
  return withCard({ waId: '628110000001', bsuid: null, name: null }, value).name
}

it('cuts a long name between characters, never through one', () => {
  expect(nameOf('a'.repeat(300))).toBe('a'.repeat(200))
  expect(nameOf(`${'a'.repeat(199)}\u{1f600}\u{1f600}`)).toBe(`${'a'.repeat(199)}\u{1f600}`)
  expect(nameOf(`a${'\u{1f600}'.repeat(300)}`)).toBe(`a${'\u{1f600}'.repeat(199)}`)
})
