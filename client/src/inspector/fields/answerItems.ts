import { AnswerType } from '@alur/flows'
import type { PickItem } from '../../ui/Pick.tsx'
import type { Words } from '../../words/words.ts'

/** Every kind of answer with an example, in groups. */
export function answerItems(
  words: Words['desk']['inspector'],
): (PickItem & { value: AnswerType })[] {
  return AnswerType.options.map((one) => ({
    value: one,
    label: words.answerTypes[one],
    about: words.answerExamples[one],
    group: words.answerGroups[GROUPS[one]],
  }))
}

/** Types of a group follow each other in `AnswerType`. */
const GROUPS: Record<AnswerType, keyof Words['desk']['inspector']['answerGroups']> = {
  text: 'words',
  name: 'words',
  number: 'numbers',
  money: 'numbers',
  date: 'numbers',
  time: 'numbers',
  phone: 'reach',
  email: 'reach',
  postcode: 'reach',
  nik: 'identity',
  lastFour: 'identity',
  npwp: 'identity',
  nitku: 'identity',
  iban: 'finance',
  bic: 'finance',
  plate: 'finance',
  code: 'finance',
}
