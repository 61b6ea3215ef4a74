import type { Effect, FlowEvent } from '@alur/flows'
import { languageName } from '../../lib/when.ts'
import { type InterfaceLanguage, interfaceLanguages, type Words } from '../../words/words.ts'
import { callWords } from './callWords.ts'
import { heardWords, saidWords } from './messageWords.ts'

type Journal = Words['desk']['sessions']['log']
type Evidence = Extract<Effect, { type: 'record' }>['evidence']

/** What happened, in one sentence. */
export function eventWords(event: FlowEvent, language: InterfaceLanguage): string {
  const words = logIn(language)
  switch (event.type) {
    case 'start':
      return words.started(event.trigger, languageName(event.language, language))
    case 'message':
      return heardWords(event, words)
    case 'signal':
      return words.signalled(event.name)
    case 'timer':
      return words.timer
    case 'answer':
      return words.answered(event.node, event.outcome)
  }
}

/** What was done because of it; the same deed twice is said once. */
export function effectLines(effects: readonly Effect[], language: InterfaceLanguage) {
  const lines = new Map<string, number>()
  for (const effect of effects) {
    const text = effectWords(effect, language)
    lines.set(text, (lines.get(text) ?? 0) + 1)
  }
  return [...lines].map(([text, times]) => ({ text, times }))
}

function effectWords(effect: Effect, language: InterfaceLanguage): string {
  const words = logIn(language)
  switch (effect.type) {
    case 'send':
      return saidWords(effect.message, words)
    case 'call':
      return callWords(effect.call, language)
    case 'setTimer':
      return words.timerSet(durationWords(effect.delayMs, words))
    case 'cancelTimer':
      return words.timerCancelled
    case 'record':
      return words.recorded[recordOf(effect.evidence)](effect.evidence.version)
    case 'setLanguage':
      return words.language(languageName(effect.language, language))
    case 'finish':
      return words.finished(effect.outcome)
  }
}

function logIn(language: InterfaceLanguage): Journal {
  return interfaceLanguages[language].desk.sessions.log
}

function recordOf({ kind, isGiven }: Evidence): keyof Journal['recorded'] {
  if (kind === 'consent') return isGiven ? 'consent' : 'refusal'
  return isGiven ? 'disclosure' : 'unconfirmed'
}

function durationWords(ms: number, words: Journal): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return words.seconds(Math.round(ms / 1_000))
  return minutes < 120 ? words.minutes(minutes) : words.hours(Math.round(minutes / 6) / 10)
}
