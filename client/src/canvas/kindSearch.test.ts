import { nodeKinds } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '../words/words.ts'
import { searchKinds } from './kindSearch.ts'

const kindsIn = (typed: string, language: 'en' | 'id') =>
  searchKinds(typed, interfaceLanguages[language].desk).flatMap(({ kinds }) => kinds)

describe('the search of the palette', () => {
  it('offers every kind when nothing is typed', () => {
    expect(kindsIn('', 'en').toSorted()).toEqual(nodeKinds.toSorted())
  })

  it('finds kinds by name and description in the language of the desk', () => {
    expect(kindsIn('QUEST', 'en')).toEqual(['question'])
    expect(kindsIn('nasabah tidak', 'id')).toEqual([])
    expect(kindsIn('syarat', 'id')).toEqual(['condition'])
  })
})
