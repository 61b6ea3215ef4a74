/** The local clock of a time zone, to and from moments in ms. */
export type LocalClock = {
  /** `YYYY-MM-DD` */
  dateAt(at: number): string
  /** `HH:MM` */
  timeAt(at: number): string
  /** Of a time that the clocks skip, the moment they jump to; of one they repeat, the first. */
  momentOf(date: string, time: string): number
}

/** Throws a RangeError when there is no such time zone. */
export function localClock(timeZone: string): LocalClock {
  const dates = new Intl.DateTimeFormat('en-CA', { timeZone })
  const times = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  })
  const read = (date: string, time: string) => Date.parse(`${date}T${time}:00Z`)
  const offsetAt = (at: number) => {
    const minute = Math.floor(at / 60_000) * 60_000
    return read(dates.format(minute), times.format(minute)) - minute
  }
  return {
    dateAt: (at) => dates.format(at),
    timeAt: (at) => times.format(at),
    momentOf(date, time) {
      const asUtc = read(date, time)
      const near = asUtc - offsetAt(asUtc)
      return asUtc - offsetAt(near)
    },
  }
}
