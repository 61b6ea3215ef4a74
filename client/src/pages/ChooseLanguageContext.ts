import { createContext } from 'react'
import type { InterfaceLanguage } from '../words/words.ts'

/** Changes the language of the desk, now and for the next visit. */
export const ChooseLanguageContext = createContext<(language: InterfaceLanguage) => void>(() => {
  throw new Error('The page has no language to change')
})
