import { createContext, useContext } from 'react'
import type { en } from './en.ts'
import { en as english } from './en.ts'
import { id } from './id.ts'

/** Every word of the interface; a language that lacks one does not compile. */
export type Words = typeof en

export const interfaceLanguages = { en: english, id } satisfies Record<string, Words>
export type InterfaceLanguage = keyof typeof interfaceLanguages

const KEY = 'alur.language'

/** The language chosen before, else the browser's when we speak it, else English. */
export function storedLanguage(): InterfaceLanguage {
  const wanted = localStorage.getItem(KEY) ?? navigator.language.slice(0, 2)
  return wanted === 'id' ? 'id' : 'en'
}

export function storeLanguage(language: InterfaceLanguage): void {
  localStorage.setItem(KEY, language)
}

export const LanguageContext = createContext<InterfaceLanguage>('en')

/** The words of the interface in the reader's language. */
export function useWords(): Words {
  return interfaceLanguages[useContext(LanguageContext)]
}
