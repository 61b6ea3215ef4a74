/** A place in a text, its end not included. */
export type TextRange = { start: number; end: number }

/** Digits written without a gap. */
type Group = TextRange & { digits: string }

/** ASCII, full-width, Arabic and Persian digits: the last four bits of each are its value. */
const DIGITS = /[0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]+/g
/** What people put between the groups of one number: spaces, dashes, invisible signs; never a line's end. */
const GAP = /^[\t\p{Zs}\p{Pd}\p{Cf}\u2212]{1,3}$/u

/**
 * The places of numbers of `least` to `most` digits that fit, each of whole groups of digits: the longest
 * from the left. Takes time in proportion to the text, for a number has few groups.
 */
export function findNumbers(
  text: string,
  { least, most, fits }: { least: number; most: number; fits: (digits: string) => boolean },
): TextRange[] {
  const groups = groupsOf(text)
  const found: TextRange[] = []
  let at = 0
  while (at < groups.length) {
    const run = runFrom(groups, at, { text, most })
    const taken = run.findLast(({ digits }) => digits.length >= least && fits(digits))
    if (taken) found.push({ start: taken.start, end: taken.end })
    at += taken ? taken.count : 1
  }
  return found
}

function groupsOf(text: string): Group[] {
  return Array.from(text.matchAll(DIGITS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0].replace(/./g, (digit) => String(digit.charCodeAt(0) & 15)),
  }))
}

/** The numbers that begin with this group: it alone, with the next one, with the next two … */
function runFrom(
  groups: readonly Group[],
  first: number,
  { text, most }: { text: string; most: number },
): (Group & { count: number })[] {
  const run: (Group & { count: number })[] = []
  for (let at = first; at < groups.length; at += 1) {
    const group = groups[at]
    const before = run.at(-1)
    if (!group || (before && !GAP.test(text.slice(before.end, group.start)))) break
    const digits = (before?.digits ?? '') + group.digits
    if (digits.length > most) break
    run.push({ start: before?.start ?? group.start, end: group.end, digits, count: at - first + 1 })
  }
  return run
}
