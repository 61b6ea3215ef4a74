import { cleanTyped } from './cleanTyped.ts'

/** Nobody groups the digits of any number that we ask for into more than this many characters. */
const LONGEST = 60

/**
 * The digits of a number typed in groups, with single points, dashes or spaces between them; empty for
 * no text, undefined when anything else stands in it.
 */
export function joinedDigits(text: string): string | undefined {
  const typed = cleanTyped(text)
  if (typed === '') return ''
  if (typed.length > LONGEST || !/^\d+(?:(?: - |[ .-])\d+)*$/.test(typed)) return undefined
  return typed.replace(/[ .-]/g, '')
}
