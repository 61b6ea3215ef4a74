import { dateParts } from '../calendar.ts'

const ENGLISH = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const INDONESIAN = 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' ')

const MONTHS = {
  en: 'January February March April May June July August September October November December',
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
}
const DAYS = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu',
}

/** `22 Nov 2026` for the date `2026-11-22`, with the month's name in this language. */
export function formatDate(date: string, language: string): string {
  const { year, month, day } = partsOf(date)
  const months = language === 'id' ? INDONESIAN : ENGLISH
  return `${day} ${months[month - 1]} ${year}`
}

/** `Sunday, 22 November 2026` for the date `2026-11-22`, with the names of this language. */
export function formatLongDate(date: string, language: string): string {
  const { year, month, day } = partsOf(date)
  const reader = language === 'id' ? 'id' : 'en'
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const name = (names: string, index: number) => names.split(' ')[index]
  return `${name(DAYS[reader], weekday)}, ${day} ${name(MONTHS[reader], month - 1)} ${year}`
}

function partsOf(date: string): { year: number; month: number; day: number } {
  const parts = dateParts(date)
  if (!parts) throw new Error(`Not a date: ${date}`)
  return parts
}
