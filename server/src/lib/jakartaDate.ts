const dates = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' })

/** The date, `YYYY-MM-DD`, at the institution's seat: what case numbers and expiry dates go by. */
export function jakartaDate(at: number): string {
  return dates.format(at)
}
