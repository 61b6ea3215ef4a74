import { describe, expect, it } from 'vitest'
import { readEmail } from './readEmail.ts'

describe('an e-mail address', () => {
  it.each([
    ['budi@example.com', 'budi@example.com'],
    [' Budi.Santoso+loan@Mail.Example.CO.ID ', 'Budi.Santoso+loan@mail.example.co.id'],
    ["o'neil_1@a-b.io", "o'neil_1@a-b.io"],
    ['ｂｕｄｉ＠example.com', 'budi@example.com'],
    ['budi@example.com\u0000\u200b', 'budi@example.com'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('%j is %s', (text, value) => {
    expect(readEmail(text, 'en')).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'empty'],
    ['budi', 'format'],
    ['@example.com', 'format'],
    ['budi@', 'format'],
    ['budi@example', 'format'],
    ['budi@@example.com', 'format'],
    ['budi..s@example.com', 'format'],
    ['.budi@example.com', 'format'],
    ['budi.@example.com', 'format'],
    ['budi@example..com', 'format'],
    ['budi@-example.com', 'format'],
    ['budi@example-.com', 'format'],
    ['budi@example.c', 'format'],
    ['budi@127.0.0.1', 'format'],
    ['budi s@example.com', 'format'],
    ['Budi <budi@example.com>', 'format'],
    ['budi@example.com, ani@example.com', 'format'],
    [`${'a'.repeat(65)}@example.com`, 'format'],
    [`a@${'b.'.repeat(130)}com`, 'format'],
    [`${'a.'.repeat(2_000)}@`, 'format'],
  ])('is not %j: %s', (text, reason) => {
    expect(readEmail(text, 'en')).toEqual({ ok: false, reason })
  })
})
