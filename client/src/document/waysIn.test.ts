import { describe, expect, it } from 'vitest'
import { sampleFlow } from './testing/sampleFlow.ts'
import { waysIn } from './waysIn.ts'

describe('the ways to a step beside its edges', () => {
  it('are help, silence and the words that work everywhere', () => {
    const { settings } = sampleFlow()
    const ways = waysIn({
      ...settings,
      help: 'resume',
      silence: { ...settings.silence, expire: { ...settings.silence.expire, to: 'end' } },
      words: [
        { id: 'agent', words: { en: ['agent', 'human'] }, to: 'resume' },
        { id: 'language', words: { en: ['english'] }, language: 'en' },
        { id: 'stop', words: {}, to: 'end' },
      ],
    })
    expect(ways).toEqual(
      new Map([
        ['resume', [{ kind: 'help' }, { kind: 'word', word: 'agent' }]],
        ['end', [{ kind: 'silence' }, { kind: 'word', word: 'stop' }]],
      ]),
    )
  })
})
