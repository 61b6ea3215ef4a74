import { isRealDate, writeDate } from '../formula/calendar.ts'
import { joinedDigits } from './joinedDigits.ts'
import { type Reading, refused, understood } from './reading.ts'

const PROVINCE = '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])'
const DAY = '(?:0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])'
const MONTH = '(?:0[1-9]|1[0-2])'

/** A NIK by its form alone: area, day of birth (40 more for women), month, year, serial number. */
export const NIK_FORM = new RegExp(`^${PROVINCE}\\d{4}${DAY}${MONTH}\\d{2}(?!0000)\\d{4}$`)

/** An identity card is issued at 17; nobody alive is much older than 110. */
const YOUNGEST = 17
const OLDEST = 110

/**
 * The number of an Indonesian identity card, 16 digits, of somebody aged 17 to 110 on `today`
 * (`YYYY-MM-DD`). It has no check digit: a good form is not yet a person, and the area is where the
 * card was first issued.
 */
export function readNik(text: string, _language: string, today: string): Reading {
  const digits = joinedDigits(text)
  if (digits === '') return refused('empty')
  if (digits === undefined || !NIK_FORM.test(digits)) return refused('format')
  return hasBearer(digits, today) ? understood(digits) : refused('range')
}

/** Whether the date of birth exists in this century or the last, at an age to bear a card. */
function hasBearer(digits: string, today: string): boolean {
  const [day, month, year] = [6, 8, 10].map((at) => Number(digits.slice(at, at + 2)))
  if (day === undefined || month === undefined || year === undefined) return false
  const thisYear = Number(today.slice(0, 4))
  const century = thisYear - (thisYear % 100)
  return [century, century - 100].some((start) => {
    const dayOfMonth = day > 40 ? day - 40 : day
    if (!isRealDate(start + year, month, dayOfMonth)) return false
    const age = ageOn(writeDate(start + year, month, dayOfMonth), today)
    return age >= YOUNGEST && age <= OLDEST
  })
}

function ageOn(birth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}
