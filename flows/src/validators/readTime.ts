import { type DayPart, splitDayPart } from './dayParts.ts'
import { foldTyped } from './foldTyped.ts'
import { type Reading, refused, understood } from './reading.ts'
import { readNumberWords } from './readNumberWords.ts'

const NAMED = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['tengah hari', '12:00'],
  ['midnight', '00:00'],
  ['tengah malam', '00:00'],
])

/** Nobody needs more words for a time of day. */
const LONGEST = 60

/**
 * A time of day as customers say it: `14:30`, `2.30 pm`, `jam 14.30`, `setengah tiga sore`. Given back as
 * `HH:MM`. Digits with minutes are read on the 24-hour clock; an hour that is only said (`jam 2`,
 * `setengah tiga`) is of two meanings without a part of the day. WIB may stand behind it; the other
 * zones are of two meanings too, for nobody knows which one the bank counts in.
 */
export function readTime(text: string, _language: string): Reading {
  const folded = foldTyped(text)
  if (folded === '') return refused('empty')
  if (folded.length > LONGEST) return refused('format')
  if (/[\d ](?:wita|wit)$/.test(folded)) return refused('ambiguous')
  const typed = folded
    .replace(/ ?wib$/, '')
    .replace(/^(?:jam|jm|pukul|pkl|pk|at)\.? ?(?=[\da-z])/, '')
  const named = NAMED.get(typed)
  if (named !== undefined) return understood(named)
  const { clock, part } = splitDayPart(typed)
  const said = digital(clock) ?? half(clock) ?? offset(clock) ?? hourAlone(clock)
  if (!said || said.minute > 59 || said.hour > 24) return refused(said ? 'range' : 'format')
  return onTheDay(said, part)
}

/** `isSpoken`: the hour may be of either half of the day. */
type Clock = { hour: number; minute: number; isSpoken: boolean }

/** `14:30`, `9.05`, `14h30`. */
function digital(clock: string): Clock | undefined {
  const [, hour, minute] = /^(\d{1,2}) ?[:.h] ?(\d{2})(?:[:.]00)?$/.exec(clock) ?? []
  if (hour === undefined) return undefined
  return { hour: Number(hour), minute: Number(minute), isSpoken: false }
}

/** `setengah tiga` is half an hour before three, `half past two` half an hour after two. */
function half(clock: string): Clock | undefined {
  const [, before, after] = /^(?:(?:setengah|stgh) (.+)|half past (.+))$/.exec(clock) ?? []
  const hour = spokenHour(before ?? after ?? '')
  if (hour === undefined) return undefined
  return { hour: before === undefined ? hour : earlier(hour), minute: 30, isSpoken: true }
}

/** `dua lewat seperempat`, `3 kurang 10`, `quarter past two`, `ten to three`. */
function offset(clock: string): Clock | undefined {
  const local = /^(.+?) (lewat|lebih|kurang) (.+?)(?: menit)?$/.exec(clock)
  const english = /^(?:a )?(.+?)(?: minutes)? (past|to) (.+)$/.exec(clock)
  const hour = spokenHour(local?.[1] ?? english?.[3] ?? '')
  const minutes = spokenMinutes(local?.[3] ?? english?.[1] ?? '')
  if (hour === undefined || minutes === undefined) return undefined
  const isBefore = local?.[2] === 'kurang' || english?.[2] === 'to'
  return isBefore
    ? { hour: earlier(hour), minute: 60 - minutes, isSpoken: true }
    : { hour, minute: minutes, isSpoken: true }
}

/** `2 pm`, `jam 14`, `7 o'clock`. */
function hourAlone(clock: string): Clock | undefined {
  const hour = spokenHour(clock.replace(/ ?o'clock$/, ''))
  return hour === undefined ? undefined : { hour, minute: 0, isSpoken: true }
}

function spokenHour(words: string): number | undefined {
  const hour = smallNumber(words)
  return hour !== undefined && hour <= 24 ? hour : undefined
}

function spokenMinutes(words: string): number | undefined {
  if (words === 'seperempat' || words === 'quarter') return 15
  const minutes = smallNumber(words)
  return minutes !== undefined && minutes > 0 && minutes < 60 ? minutes : undefined
}

function smallNumber(words: string): number | undefined {
  if (/^\d{1,2}$/.test(words)) return Number(words)
  const reading = readNumberWords(words)
  return reading.ok && reading.value.length < 3 ? Number(reading.value) : undefined
}

function earlier(hour: number): number {
  return hour === 0 ? 23 : hour === 1 ? 12 : hour - 1
}

/** The one hour of the day that is meant. */
function onTheDay({ hour, minute, isSpoken }: Clock, part: DayPart | undefined): Reading {
  if (hour === 24 && minute > 0) return refused('range')
  const both = hour >= 1 && hour <= 12 ? [hour, (hour + 12) % 24] : [hour % 24]
  const hours = part ? both.filter((one) => part.has(one)) : both
  const [meant] = hours
  if (meant === undefined) return refused('range')
  if (isSpoken && hours.length > 1) return refused('ambiguous')
  return understood([meant, minute].map((number) => String(number).padStart(2, '0')).join(':'))
}
