import type { Effect, FlowEvent, InboundMessage } from '@alur/flows'
import { languageName } from '../../lib/when.ts'
import { type InterfaceLanguage, interfaceLanguages, type Words } from '../../words/words.ts'

type Journal = Words['desk']['sessions']['log']
const LONGEST = 140

/** What happened, in one sentence. */
export function eventWords(event: FlowEvent, language: InterfaceLanguage): string {
  const words = logIn(language)
  switch (event.type) {
    case 'start':
      return words.started(event.trigger, languageName(event.language, language))
    case 'message':
      return messageWords(event.message, words)
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
      return words.said(shorten(effect.message.text))
    case 'call':
      return words.called(effect.call.connector)
    case 'setTimer':
      return words.timerSet(durationWords(effect.delayMs, words))
    case 'cancelTimer':
      return words.timerCancelled
    case 'finish':
      return words.finished(effect.outcome)
  }
}

function logIn(language: InterfaceLanguage): Journal {
  return interfaceLanguages[language].desk.sessions.log
}

function messageWords(message: InboundMessage, words: Journal): string {
  if (message.kind === 'text') return words.wrote(shorten(message.text))
  return message.kind === 'tap' ? words.tapped(message.title) : words.sent(message.type)
}

function durationWords(ms: number, words: Journal): string {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 1) return words.seconds(Math.round(ms / 1_000))
  return minutes < 120 ? words.minutes(minutes) : words.hours(Math.round(minutes / 6) / 10)
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
