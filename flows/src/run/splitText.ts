/** Where a text may be cut, from the best kind of place to the worst. */
const BREAKS = [/\n{2,}/g, /\n/g, /(?<=[.!?…])\s+/g, /\s+/g]

/**
 * Cuts a text into parts of at most `most` characters, the last one at most `last`: between paragraphs,
 * else lines, else sentences, else words. The last part is as long as it may be: it stands above
 * buttons, and what is asked stands at the end. Only spaces and line breaks at the cuts are lost.
 */
export function splitText(text: string, { most, last }: { most: number; last: number }): string[] {
  const whole = text.trim()
  if (whole.length <= last) return whole === '' ? [] : [whole]
  const start = tailStart(whole, last)
  return [...heads(whole.slice(0, start).trimEnd(), most), whole.slice(start).trimStart()]
}

function tailStart(text: string, limit: number): number {
  const earliest = text.length - limit
  for (const kind of BREAKS) {
    const found = ends(text, kind).find((end) => end >= earliest && end < text.length)
    if (found !== undefined) return found
  }
  return isInsidePair(text, earliest) ? earliest + 1 : earliest
}

/** A part ends at the best place in its second half: cut at the very best, parts would be tiny. */
function heads(text: string, limit: number): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > limit) {
    const end = headEnd(rest.slice(0, limit + 1), limit)
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return rest === '' ? parts : [...parts, rest]
}

function headEnd(text: string, limit: number): number {
  for (const kind of BREAKS) {
    const found = [...text.matchAll(kind)].map(({ index }) => index)
    const end = found.findLast((index) => index <= limit && index >= limit / 2)
    if (end !== undefined) return end
  }
  return isInsidePair(text, limit) ? limit - 1 : limit
}

function ends(text: string, kind: RegExp): number[] {
  return [...text.matchAll(kind)].map((match) => match.index + match[0].length)
}

/** Between the halves of an emoji or another character of two units nothing may be cut. */
function isInsidePair(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1))
}
