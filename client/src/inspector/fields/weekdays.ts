/** The days of the week from Monday, 1, to Sunday, 7, in short and in full. */
export function weekdays(locale: string): { value: number; label: string; name: string }[] {
  const short = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return [1, 2, 3, 4, 5, 6, 7].map((value) => {
    // 1 January 2024 was a Monday.
    const day = Date.UTC(2024, 0, value)
    return { value, label: short.format(day), name: long.format(day) }
  })
}
