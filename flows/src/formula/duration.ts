/** What a period of ISO 8601 such as `P1Y2M10D` or `P2W` adds to a date. */
type Period = { months: number; days: number }

/** Undefined for what is not a period of years, months, weeks and days. */
export function readPeriod(text: string): Period | undefined {
  const match = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?$/.exec(text)
  if (!match) return undefined
  const [years, months, weeks, days] = numbersOf(match)
  return { months: years * 12 + months, days: weeks * 7 + days }
}

/** The minutes of a duration of ISO 8601 such as `PT4H` or `PT1H30M`. */
export function readDuration(text: string): number | undefined {
  const match = /^PT(?=\d)(?:(\d{1,4})H)?(?:(\d{1,5})M)?$/.exec(text)
  if (!match) return undefined
  const [hours, minutes] = numbersOf(match)
  return hours * 60 + minutes
}

function numbersOf([, a, b, c, d]: RegExpExecArray): [number, number, number, number] {
  return [Number(a ?? 0), Number(b ?? 0), Number(c ?? 0), Number(d ?? 0)]
}
