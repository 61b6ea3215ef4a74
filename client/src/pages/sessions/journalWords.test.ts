import { Effect, FlowEvent } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { effectLines, eventWords } from './journalWords.ts'

describe('the words of the journal', () => {
  it('says the same deed once, with how often, in the order of the first', () => {
    const effects = [
      { type: 'cancelTimer', timer: 'first' },
      { type: 'setTimer', timer: 'silence', delayMs: 600_000 },
      { type: 'cancelTimer', timer: 'second' },
    ].map((effect) => Effect.parse(effect))
    expect(effectLines(effects, 'en')).toEqual([
      { text: 'Timer cancelled', times: 2 },
      { text: 'Timer set for 10 minutes', times: 1 },
    ])
  })

  it('names the language of the conversation in the language of the reader', () => {
    const contact = { name: 'Sari', phone: null }
    const event = FlowEvent.parse({
      type: 'start',
      at: 0,
      trigger: 'start',
      language: 'id',
      contact,
    })
    expect(eventWords(event, 'en')).toContain('Began in Indonesian')
    expect(eventWords(event, 'id')).toContain('bahasa Indonesia')
  })
})
