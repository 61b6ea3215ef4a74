import type { InterfaceLanguage } from '../words/words.ts'

const LOCALES = { en: 'en-GB', id: 'id-ID' } satisfies Record<InterfaceLanguage, string>

/** `14:05`, or `14.05` in Indonesian. */
export function clockTime(at: number, language: InterfaceLanguage): string {
  return new Intl.DateTimeFormat(LOCALES[language], { hour: '2-digit', minute: '2-digit' }).format(
    at,
  )
}

/** The day as a chat names it: today and yesterday by word, the last week by weekday, else by date. */
export function dayName(at: number, now: number, language: InterfaceLanguage): string {
  const daysAgo = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000)
  if (daysAgo === 0 || daysAgo === 1) {
    const relative = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'auto' })
    return capitalised(relative.format(-daysAgo, 'day'))
  }
  const isRecent = daysAgo > 1 && daysAgo < 7
  return new Intl.DateTimeFormat(
    LOCALES[language],
    isRecent ? { weekday: 'long' } : { day: 'numeric', month: 'long', year: 'numeric' },
  ).format(at)
}

export function isSameDay(one: number, other: number): boolean {
  return startOfDay(one) === startOfDay(other)
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
