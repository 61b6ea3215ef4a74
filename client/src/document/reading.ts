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
