import { describe, expect, it } from 'vitest'
import { readName } from './readName.ts'

describe('a name', () => {
  it.each([
    ['Budi Santoso', 'Budi Santoso'],
    ['  siti   AMINAH ', 'siti AMINAH'],
    ["Ma'ruf", "Ma'ruf"],
    ['Ma’ruf', "Ma'ruf"],
    ['R. A. Kartini', 'R. A. Kartini'],
    ['Anne-Marie', 'Anne-Marie'],
    ['Jose\u0301 Nuñez', 'José Nuñez'],
    ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
    ['李小龙', '李小龙'],
    ['Ng', 'Ng'],
    ['Budi\u0000 Santoso', 'Budi Santoso'],
    [`A${'b'.repeat(99)}`, `A${'b'.repeat(99)}`],
  ])('%j is %s', (text, value) => {
    expect(readName(text, 'id')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['\u0000\u202e', 'empty'],
    ['A', 'format'],
    ['aaaa', 'format'],
    ['a a a', 'format'],
    ['Aa', 'format'],
    ['...', 'format'],
    ["''", 'format'],
    ['Budi123', 'format'],
    ['123', 'format'],
    ['Budi & Ani', 'format'],
    ['Budi 😀', 'format'],
    ['<b>Budi</b>', 'format'],
    ['budi@example.com', 'format'],
    [`A${'b'.repeat(100)}`, 'range'],
    ['ab '.repeat(1_300), 'range'],
  ])('is not %j: %s', (text, reason) => {
    expect(readName(text, 'id')).toEqual({ ok: false, reason })
  })
})
