import { type FlowNode, kindOf, type LocalizedText, pickText } from '@alur/flows'
import { useMemo } from 'react'
import type { Words } from '../words/words.ts'
import { useWords } from '../words/words.ts'
import { useDocument, useView } from './editorContext.ts'

/** In which of the flow's languages steps are shown, and with which words of the interface. */
export type Reading = {
  language: string
  defaultLanguage: string
  words: Words['desk']
}

/** How the editor reads now; the same object until that changes. */
export function useReading(): Reading {
  const language = useView((view) => view.language)
  const defaultLanguage = useDocument((document) => document.defaultLanguage)
  const words = useWords().desk
  return useMemo(() => ({ language, defaultLanguage, words }), [language, defaultLanguage, words])
}

export function readText(text: LocalizedText, { language, defaultLanguage }: Reading): string {
  return pickText(text, language, defaultLanguage)
}

/** The step's words on one line, else what it does; empty for steps that say and do nothing of note. */
export function stepText(node: FlowNode, reading: Reading): string {
  const text = 'text' in node.data ? readText(node.data.text, reading) : ''
  const line = text.replace(/\s+/g, ' ').trim()
  // The units of a wait are words of the interface, which the language of flows does not know.
  if (line !== '' || node.kind === 'wait') return line
  return kindOf(node).summary(node.data, reading.language)
}

/** What an exit is called wherever steps are connected. */
export function exitLabel(node: FlowNode, exit: string, reading: Reading): string {
  const { words } = reading
  const exits = kindOf(node).exits(node.data)
  const own = exits.find(({ id }) => id === exit)
  if (own?.text) return readText(own.text, reading).replace(/\s+/g, ' ').trim() || exit
  if (own?.name) return own.name
  // `next` beside other exits takes what they leave over.
  if (exit === 'next' && own?.optional) return words.anyOption
  const special = exits.length > 1 ? words.exitsOf[node.kind]?.[exit] : undefined
  return special ?? words.exits[exit] ?? exit
}
