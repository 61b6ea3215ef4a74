import { inflateSync } from 'node:zlib'
import type { DocumentContent } from '@alur/flows'
import { describe, expect, it } from 'vitest'
import { renderPdf } from './renderPdf.ts'
import { printable } from './sheet.ts'

const NOON = Date.UTC(2026, 10, 23, 12)

const content = (blocks: DocumentContent['blocks']): DocumentContent => ({
  title: 'Jadwal angsuran',
  language: 'id',
  blocks,
})

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

/** The streams of a PDF, unpacked: enough to see that text is there and letters are mapped. */
function streamsOf(pdf: Buffer): string {
  const parts: string[] = []
  const text = pdf.toString('latin1')
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const start = index + (text.startsWith('stream\r', index) ? 8 : 7)
    const end = text.indexOf('endstream', start)
    try {
      parts.push(inflateSync(pdf.subarray(start, end)).toString('latin1'))
    } catch (error) {
      if (!(error instanceof Error)) throw error
    }
  }
  return parts.join('\n')
}

describe('a document', () => {
  it('is a PDF with its title, its language and an embedded typeface', async () => {
    const pdf = await renderPdf(
      content([
        { kind: 'heading', text: 'Pinjaman Anda' },
        { kind: 'paragraph', text: 'Rp10.000.000 → 12 bulan, bunga ≤ 1,5 % – “tetap”.' },
        { kind: 'lines', lines: [{ label: 'Nomor', value: 'LN-000123' }] },
      ]),
      NOON,
    )
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const text = pdf.toString('latin1')
    expect(text).toContain('/Lang (id)')
    expect(text).toContain('/FontFile2')
    expect(text).toContain('(D:20261123120000Z)')
    expect(pagesOf(pdf)).toBe(1)
    // The arrow has a letter form of its own: its code stands in the map of the typeface.
    expect(streamsOf(pdf)).toContain('2192')
  })

  it('goes on over several pages, each with the titles of the columns and its number', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [
      String(index + 1),
      `0${(index % 9) + 1}-11-2026`,
      'Rp1.234.567',
    ])
    const columns = [
      { title: 'No', isNumber: true },
      { title: 'Tanggal', isNumber: false },
      { title: 'Angsuran', isNumber: true },
    ]
    const pdf = await renderPdf(content([{ kind: 'table', columns, rows }]), NOON)
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(3)
    expect(pagesOf(pdf)).toBeLessThanOrEqual(4)
  })

  it('holds texts that are far too long for a cell, rows that are too short, and nothing at all', async () => {
    const columns = [
      { title: 'A', isNumber: false },
      { title: 'B', isNumber: true },
    ]
    const rows = [['panjang '.repeat(300), 'x'.repeat(400)], [], ['only one']]
    const long = content([
      { kind: 'table', columns, rows },
      { kind: 'table', columns: [], rows: [] },
      { kind: 'lines', lines: [] },
      { kind: 'paragraph', text: 'kata '.repeat(4_000) },
      { kind: 'lines', lines: [{ label: 'l'.repeat(500), value: '' }] },
    ])
    const pdf = await renderPdf(long, NOON)
    expect(pagesOf(pdf)).toBeGreaterThan(3)
    expect(pagesOf(await renderPdf(content([]), NOON))).toBe(1)
  })
})

it('leaves out what has no letter form and keeps the rest', () => {
  expect(printable('Selamat 🎉 datang\u0000\nRp1.000 ✓')).toBe('Selamat datang\nRp1.000 ✓')
  expect(printable('7 → 8 ≤ 9 “é”')).toBe('7 → 8 ≤ 9 “é”')
})
