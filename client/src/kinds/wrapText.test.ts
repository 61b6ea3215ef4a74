import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Line, textWidth, wrapText } from './wrapText.ts'

const measure = { width: 200, fontSize: 13, lines: 4 }
const plain = (lines: Line[]) => lines.map((line) => line.map(({ text }) => text).join(''))

describe('wrapText', () => {
  it('keeps a short text on one line', () => {
    expect(plain(wrapText('Hello', measure))).toEqual(['Hello'])
  })

  it('breaks between words, and nothing is lost', () => {
    const text = 'To assess your loan we process your identity, income and contact data.'
    const lines = plain(wrapText(text, { ...measure, lines: 9 }))
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(text)
  })

  it('cuts what does not fit and says so', () => {
    const lines = plain(wrapText('word '.repeat(200), measure))
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('shows formulas as pieces of their own, long ones shortened', () => {
    expect(wrapText('Hi {contact.name}!', measure)).toEqual([
      [
        { text: 'Hi ', isFormula: false },
        { text: 'contact.name', isFormula: true },
        { text: '!', isFormula: false },
      ],
    ])
    const [line] = wrapText('{roundUpTo(annuity(amount, rate / 12, tenor), 100)}', measure)
    expect(line?.[0]?.text).toHaveLength(26)
  })

  it('takes off marks that stand on both sides of a formula, and no star of a formula', () => {
    const marked = '*Your offer {a * b}* for _{days}_ days'
    expect(plain(wrapText(marked, measure)).join(' ')).toBe('Your offer a * b for days days')
  })

  it('starts a line at a break, and skips empty ones', () => {
    expect(plain(wrapText('One\n\n\nTwo', measure))).toEqual(['One', 'Two'])
  })

  it('leaves out the marks of WhatsApp', () => {
    expect(plain(wrapText('Type *agent* or _back_', measure))).toEqual(['Type agent or back'])
    expect(plain(wrapText('2 * 3 * 4', measure))).toEqual(['2 * 3 * 4'])
  })

  it('gives no line for a text without words', () => {
    expect(wrapText('', measure)).toEqual([])
    expect(wrapText(' \n ', measure)).toEqual([])
  })

  it('never makes more or wider lines than asked for, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const lines = wrapText(text, measure)
        expect(lines.length).toBeLessThanOrEqual(4)
        for (const line of plain(lines)) {
          expect(textWidth(line.replace(/…$/, ''), 13)).toBeLessThanOrEqual(260)
        }
      }),
    )
  })

  it('breaks a word that is wider than a line', () => {
    expect(wrapText('w'.repeat(60), measure).length).toBeGreaterThan(1)
  })
})
