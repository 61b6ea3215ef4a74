import { cleanTyped } from './cleanTyped.ts'
import { type SpokenLanguage, wordWeight } from './languageWords.ts'

/** More words than these add nothing to what the first ones tell. */
const ENOUGH_WORDS = 60
/** One word of everyday is enough, a name that looks like one is not. */
const SURE = 2

/**
 * The language of a short chat message among those of the flow (`languages`), by its small words and the
 * beginnings and endings of the others; undefined when unsure, as for numbers, names and `ok`.
 */
export function detectLanguage(
  text: string,
  languages: readonly string[],
): SpokenLanguage | undefined {
  const words = wordsOf(text)
  const lead = scoreOf(words, 'id') - scoreOf(words, 'en')
  if (Math.abs(lead) < SURE) return undefined
  const language = lead > 0 ? 'id' : 'en'
  return languages.includes(language) ? language : undefined
}

function wordsOf(text: string): string[] {
  const typed = cleanTyped(text).replace(/[\u2018\u2019]/g, "'")
  return (typed.match(/[A-Za-z][A-Za-z0-9']*/g) ?? []).slice(0, ENOUGH_WORDS)
}

const PREFIXES = '(?:mem[bp]|men[dtcj]|meng[aiueohgk]|meny|ber|ter|per|di|se)'
const AFFIXES: Record<SpokenLanguage, RegExp> = {
  id: new RegExp(
    `^(?:${PREFIXES}[a-z]{3,}(?:kan|i|an|nya)|ke[a-z]{3,}an|pe[a-z]{4,}an|[a-z]{3,}(?:nya|kah|lah))$`,
  ),
  en: /^[a-z]{3,}(?:tions?|ment|ness|able|ies|ould|ght|ously|ally|n't|'s|'ve|'ll)$/,
}
/** How often the form of unknown words may count; in small letters only, for names have such forms. */
const MOST_FORMS = 2

function scoreOf(words: string[], language: SpokenLanguage): number {
  const weights = words.map((word) => wordWeight(word.toLowerCase(), language))
  const forms = words.filter((word) => !isKnown(word) && AFFIXES[language].test(word)).length
  return weights.reduce((sum, weight) => sum + weight, 0) + Math.min(forms, MOST_FORMS)
}

function isKnown(word: string): boolean {
  return wordWeight(word, 'id') > 0 || wordWeight(word, 'en') > 0
}
