export type TextSpan =
  | { kind: 'text'; text: string }
  | { kind: 'code' | 'mono'; text: string }
  | { kind: 'link'; text: string; href: string }
  | { kind: 'bold' | 'italic' | 'strike'; spans: TextSpan[] }

export type TextLine = TextSpan[]

export type TextBlock =
  | { kind: 'lines' | 'quote' | 'bullets'; lines: TextLine[] }
  | { kind: 'numbers'; first: number; lines: TextLine[] }

const FENCE = '```'

/** Reads WhatsApp's marks: `*bold*`, `_italic_`, `~strike~`, code, quotes, lists and links. */
export function formatText(text: string): TextBlock[] {
  const blocks: TextBlock[] = []
  for (const line of splitLines(text.replaceAll('\r\n', '\n'))) addLine(blocks, line)
  return blocks
}

/** Line breaks inside a closed ``` fence belong to the fence and do not end the line. */
function splitLines(text: string): string[] {
  const lines: string[] = []
  let lineStart = 0
  let at = 0
  while (at < text.length) {
    if (text.startsWith(FENCE, at)) {
      at = fenceEnd(text, at) ?? at + FENCE.length
    } else {
      if (text[at] === '\n') {
        lines.push(text.slice(lineStart, at))
        lineStart = at + 1
      }
      at += 1
    }
  }
  lines.push(text.slice(lineStart))
  return lines
}

/** Where the fence that opens at `at` ends; nothing when it is never closed or holds only blanks. */
function fenceEnd(text: string, at: number): number | undefined {
  const inside = at + FENCE.length
  const close = text.indexOf(FENCE, inside)
  if (close === -1 || text.slice(inside, close).trim() === '') return undefined
  return close + FENCE.length
}

function addLine(blocks: TextBlock[], line: string): void {
  const { kind, content, number } = lineKind(line)
  const spans = formatLine(content)
  const last = blocks.at(-1)
  if (last?.kind === kind) last.lines.push(spans)
  else if (kind === 'numbers') blocks.push({ kind, first: number, lines: [spans] })
  else blocks.push({ kind, lines: [spans] })
}

function lineKind(line: string): { kind: TextBlock['kind']; content: string; number: number } {
  if (line.startsWith('> ')) return { kind: 'quote', content: line.slice(2), number: 0 }
  const bullet = /^[*-] (?=\S)/.exec(line)
  if (bullet) return { kind: 'bullets', content: line.slice(bullet[0].length), number: 0 }
  const numbered = /^(\d{1,3})\. (?=\S)/.exec(line)
  if (!numbered) return { kind: 'lines', content: line, number: 0 }
  return { kind: 'numbers', content: line.slice(numbered[0].length), number: Number(numbered[1]) }
}

type Mark = '*' | '_' | '~'
const MARKS: Record<Mark, 'bold' | 'italic' | 'strike'> = {
  '*': 'bold',
  _: 'italic',
  '~': 'strike',
}

/** One line's worth of reading: the places where a mark may close, found once, in order. */
type Line = { text: string; closers: Record<Mark, number[]> }

function formatLine(text: string): TextLine {
  const closers: Line['closers'] = { '*': [], _: [], '~': [] }
  for (let at = 1; at < text.length; at += 1) {
    const mark = markAt(text, at)
    if (mark && !isSpace(text[at - 1]) && !isWord(text[at + 1])) closers[mark].push(at)
  }
  return formatRange({ text, closers }, { from: 0, to: text.length, open: '' })
}

/** `open` lists the marks we are already inside: bold does not nest in bold. */
function formatRange(line: Line, range: { from: number; to: number; open: string }): TextLine {
  const spans: TextSpan[] = []
  let plainFrom = range.from
  let at = range.from
  while (at < range.to) {
    const found = spanAt(line, { ...range, from: at })
    if (found) {
      addPlain(spans, line.text.slice(plainFrom, at))
      spans.push(found.span)
      plainFrom = found.end
    }
    at = found?.end ?? at + 1
  }
  addPlain(spans, line.text.slice(plainFrom, range.to))
  return spans
}

type Found = { span: TextSpan; end: number }

function spanAt(line: Line, range: { from: number; to: number; open: string }): Found | undefined {
  const { text } = line
  const { from, to } = range
  switch (text[from]) {
    case '`':
      return codeAt(text, from, to)
    case 'h':
    case 'H':
    case 'w':
    case 'W':
      return linkAt(text, from, to)
    default:
      return markedAt(line, range)
  }
}

function codeAt(text: string, from: number, to: number): Found | undefined {
  if (text.startsWith(FENCE, from)) {
    const end = fenceEnd(text, from)
    if (end === undefined || end > to) return undefined
    return {
      span: { kind: 'mono', text: text.slice(from + 3, end - 3).replace(/^\n|\n$/g, '') },
      end,
    }
  }
  const close = text.indexOf('`', from + 1)
  if (close === -1 || close >= to || text.slice(from + 1, close).trim() === '') return undefined
  return { span: { kind: 'code', text: text.slice(from + 1, close) }, end: close + 1 }
}

function linkAt(text: string, from: number, to: number): Found | undefined {
  if (isWord(text[from - 1])) return undefined
  const pattern = /(?:https?:\/\/|www\.)[^\s<>"`]+/iy
  pattern.lastIndex = from
  const found = pattern.exec(text)?.[0].slice(0, to - from)
  const shown = found && withoutTrailingMarks(found)
  const href = shown?.toLowerCase().startsWith('www.') ? `https://${shown}` : shown
  if (!shown || !href || !URL.canParse(href)) return undefined
  return { span: { kind: 'link', text: shown, href }, end: from + shown.length }
}

/** The full stop after a link ends the sentence, and `*https://a.id*` is a link in bold. */
function withoutTrailingMarks(link: string): string {
  const shown = link.replace(/[.,;:!?'*_~]+$/, '')
  return shown.endsWith(')') && !shown.includes('(') ? shown.slice(0, -1) : shown
}

function markedAt(line: Line, { from, to, open }: { from: number; to: number; open: string }) {
  const mark = markAt(line.text, from)
  if (!mark || open.includes(mark)) return undefined
  const next = line.text[from + 1]
  if (isWord(line.text[from - 1]) || next === undefined || isSpace(next) || next === mark) {
    return undefined
  }
  const close = firstAfter(line.closers[mark], from + 1)
  if (close === undefined || close >= to) return undefined
  const spans = formatRange(line, { from: from + 1, to: close, open: open + mark })
  return { span: { kind: MARKS[mark], spans }, end: close + 1 } satisfies Found
}

/** Binary search: a message of 65,536 asterisks must not cost a quadratic scan. */
function firstAfter(sorted: number[], position: number): number | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) > position) high = middle
    else low = middle + 1
  }
  return sorted[low]
}

function addPlain(spans: TextSpan[], text: string): void {
  if (text !== '') spans.push({ kind: 'text', text })
}

function markAt(text: string, at: number): Mark | undefined {
  const character = text[at]
  return character === '*' || character === '_' || character === '~' ? character : undefined
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
