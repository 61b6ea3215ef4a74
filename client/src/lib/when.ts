import type { Duration } from '@alur/flows'

/** Dates and times as the reader of the desk writes them. */
export function formatTime(moment: string | number, language: string): string {
  return format(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(moment),
  )
}

export function formatMoment(moment: string | number, language: string): string {
  return format(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(moment))
}

/** The name of a language in the reader's language: English, Indonesia. */
export function languageName(code: string, language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code)
  return name ? name.charAt(0).toUpperCase() + name.slice(1) : code
}

const UNITS = { seconds: 'second', minutes: 'minute', hours: 'hour', days: 'day' }

/** A length of time in words: 1 hour, 3 days. */
export function durationText({ amount, unit }: Duration, language: string): string {
  const style = { style: 'unit', unit: UNITS[unit], unitDisplay: 'long' } as const
  return new Intl.NumberFormat(language, style).format(amount)
}

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  // British English puts the day first, as Indonesian does.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)
}
