import { describe, expect, it } from 'vitest'
import { formatText, type TextSpan } from './formatText.ts'

/** The spans as one readable line: `bold(a)`, `link(text|href)`. */
function shown(spans: TextSpan[]): string {
  return spans
    .map((span) => {
      if (span.kind === 'text') return span.text
      if (span.kind === 'link') return `link(${span.text}|${span.href})`
      if ('spans' in span) return `${span.kind}(${shown(span.spans)})`
      return `${span.kind}(${span.text})`
    })
    .join('')
}

function inline(text: string): string {
  const [block] = formatText(text)
  expect(formatText(text)).toHaveLength(1)
  return block?.lines.map(shown).join('\n') ?? ''
}

describe('marks within a line', () => {
  it.each([
    ['plain text', 'plain text'],
    ['*bold*', 'bold(bold)'],
    ['_italic_', 'italic(italic)'],
    ['~strike~', 'strike(strike)'],
    ['`code *not bold*`', 'code(code *not bold*)'],
    ['```mono *not bold*```', 'mono(mono *not bold*)'],
    ['Pay *Rp 2.292.000* now', 'Pay bold(Rp 2.292.000) now'],
    ['(*a*), "_b_"!', '(bold(a)), "italic(b)"!'],
    ['*a* and *b*', 'bold(a) and bold(b)'],
    ['*_~all~_*', 'bold(italic(strike(all)))'],
    ['*bold _both_ bold*', 'bold(bold italic(both) bold)'],
    ['*bold `code`*', 'bold(bold code(code))'],
    ['_a *b_ c*', 'italic(a *b) c*'],
    ['👍*ya*👍', '👍bold(ya)👍'],
    ['*Bunga 18 % per tahun*.', 'bold(Bunga 18 % per tahun).'],
  ])('reads %j', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  it.each([
    '*never closed',
    '*',
    '**',
    '****',
    '_ _',
    '~~~',
    '``',
    '` `',
    '``` ```',
    '```never closed',
    '`never closed',
    '5*3*2',
    'first_name_here',
    'é*x*é',
    'a* not bold*x',
    '*not bold *',
    'a * b * c',
  ])('leaves %j as it is', (text) => {
    expect(inline(text)).toBe(text)
  })

  it('does not carry a mark over a line break', () => {
    expect(inline('*one\ntwo*')).toBe('*one\ntwo*')
  })

  it('keeps line breaks inside a fence', () => {
    expect(inline('see ```\na\n*b*\n``` end')).toBe('see mono(a\n*b*) end')
  })

  it('reads tens of thousands of open marks in good time', () => {
    const text = '*a _b ~c `'.repeat(6_500)
    const startedAt = performance.now()
    formatText(text)
    formatText('`'.repeat(65_000))
    formatText('*_~'.repeat(20_000))
    formatText('https://'.repeat(8_000))
    expect(performance.now() - startedAt).toBeLessThan(2_000)
  })
})

describe('links', () => {
  it.each([
    ['https://alur.id/a_b_c', 'link(https://alur.id/a_b_c|https://alur.id/a_b_c)'],
    ['See http://a.id.', 'See link(http://a.id|http://a.id).'],
    ['www.ojk.go.id, ya', 'link(www.ojk.go.id|https://www.ojk.go.id), ya'],
    ['(https://a.id/x)', '(link(https://a.id/x|https://a.id/x))'],
    ['https://a.id/x_(y)', 'link(https://a.id/x_(y)|https://a.id/x_(y))'],
    ['*https://a.id*', 'bold(link(https://a.id|https://a.id))'],
    ['HTTPS://A.ID/?q=1&r=2', 'link(HTTPS://A.ID/?q=1&r=2|HTTPS://A.ID/?q=1&r=2)'],
  ])('finds the link in %j', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'http', 'xhttps://a.id', 'www.'])(
    'makes no link of %j',
    (text) => {
      expect(inline(text)).toBe(text)
    },
  )

  it('never makes an address of another protocol', () => {
    const hrefs = JSON.stringify(formatText('https://a.id javascript:1 www.javascript:alert(1)'))
    expect(hrefs.match(/"href":"(?!https?:)/)).toBeNull()
  })
})

describe('blocks', () => {
  it('groups lines of the same kind', () => {
    const blocks = formatText('Pilih:\n* satu\n- dua\n> kata\n> lagi\n3. tiga\n4. empat\nSelesai')
    expect(blocks.map(({ kind, lines }) => [kind, lines.map(shown)])).toEqual([
      ['lines', ['Pilih:']],
      ['bullets', ['satu', 'dua']],
      ['quote', ['kata', 'lagi']],
      ['numbers', ['tiga', 'empat']],
      ['lines', ['Selesai']],
    ])
    expect(blocks[3]).toMatchObject({ first: 3 })
  })

  it('keeps empty lines, and an empty text is one empty line', () => {
    expect(inline('a\n\nb')).toBe('a\n\nb')
    expect(formatText('')).toEqual([{ kind: 'lines', lines: [[]] }])
  })

  it('reads marks inside a list item', () => {
    expect(formatText('* *Tenor*: 12').at(0)?.lines.map(shown)).toEqual(['bold(Tenor): 12'])
  })

  it.each(['*', '* ', '-', '1.', '1. ', '>', '>a', '1.5 juta', '-5', '2026. '])(
    'makes no list or quote of %j',
    (text) => {
      expect(formatText(text).map(({ kind }) => kind)).toEqual(['lines'])
    },
  )

  it('takes Windows line ends for line breaks', () => {
    expect(inline('a\r\nb')).toBe('a\nb')
  })
})
