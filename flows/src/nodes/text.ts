import type { LocalizedText } from '../document/content.ts'
import type { Saying, Speaker, Use } from './kind.ts'

/** One use for each language of a text, at `path` followed by the language. */
export function templateUses(text: LocalizedText, path: (string | number)[]): Use[] {
  return Object.entries(text).map(([language, source]) => ({
    path: [...path, language],
    source,
    form: 'template' as const,
  }))
}

/** A step's text as it is said now, after the words that come before it. */
export function spokenText(
  text: LocalizedText,
  speaker: Speaker,
  { before, instead }: Saying,
): string {
  const own = instead ?? speaker.text(text)
  return before ? `${before}\n\n${own}` : own
}

/** The beginning of a text, on one line, at most 60 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

/** Longer than any word, title or number that it could be compared with. */
const LONGEST = 4_096

/**
 * Folds what a customer wrote for comparison: case, accents, punctuation and spaces do not count. Empty
 * when nothing is left to compare, which is like no word.
 */
export function foldText(text: string): string {
  if (text.length > LONGEST) return ''
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim()
}
