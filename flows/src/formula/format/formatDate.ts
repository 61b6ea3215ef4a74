import { dateParts } from '../calendar.ts'

const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const INDONESIAN = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ')

/** `22 Nov 2026` for the date `2026-11-22`, with the month's name in this language. */
export function formatDate(date: string, language: string): string {
  const parts = dateParts(date)
  if (!parts) throw new Error(`Not a date: ${date}`)
  const months = language === 'id' ? INDONESIAN : ENGLISH
  return `${parts.day} ${months[parts.month - 1]} ${parts.year}`
}
