import { useMemo } from 'react'
import { useDocument, useView } from '../document/editorContext.ts'
import { useWords } from '../words/words.ts'
import type { Reading } from './nodeRows.ts'

/** In which language the canvas reads now; the same object until that changes. */
export function useReading(): Reading {
  const language = useView((view) => view.language)
  const defaultLanguage = useDocument((document) => document.defaultLanguage)
  const words = useWords().desk
  return useMemo(() => ({ language, defaultLanguage, words }), [language, defaultLanguage, words])
}
