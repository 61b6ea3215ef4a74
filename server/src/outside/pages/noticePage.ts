import { html } from './html.ts'
import { layout } from './layout.ts'
import { type PageLanguage, pageWords } from './words.ts'

/** A page that only says something. */
export function noticePage(
  language: PageLanguage,
  about: 'done' | 'used' | 'expired' | 'newer' | 'tooLarge' | 'unknown',
): string {
  const words = pageWords(language)
  return layout(language, words[`${about}Title`], html`<p role="status">${words[about]}</p>`)
}
