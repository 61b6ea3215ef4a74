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

/** The step's words on one line; empty for steps that say nothing. */
export function stepText(node: FlowNode, reading: Reading): string {
  const text = 'text' in node.data ? readText(node.data.text, reading) : ''
  return text.replace(/\s+/g, ' ').trim()
}

/** What an exit is called wherever steps are connected. */
export function exitLabel(node: FlowNode, exit: string, reading: Reading): string {
  const own = kindOf(node)
    .exits(node.data)
    .find(({ id }) => id === exit)
  if (own?.text) return readText(own.text, reading).replace(/\s+/g, ' ').trim() || exit
  if (node.kind === 'condition') {
    const found = node.data.cases.find(({ id }) => id === exit)
    if (found) return found.name || found.formula || exit
  }
  // `next` beside other exits takes what they leave over.
  if (exit === 'next' && own?.optional) return reading.words.anyOption
  return reading.words.exits[exit] ?? exit
}
