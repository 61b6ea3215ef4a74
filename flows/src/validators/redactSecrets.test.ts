import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPans } from './findPans.ts'
import { redactSecrets } from './redactSecrets.ts'

describe('card numbers in a text', () => {
  it.each([
    ['4111111111111111', ['4111111111111111']],
    ['kartu 4111 1111 1111 1111 ya', ['4111 1111 1111 1111']],
    ['4111-1111-1111-1111', ['4111-1111-1111-1111']],
    ['4111 - 1111 - 1111 - 1111', ['4111 - 1111 - 1111 - 1111']],
    ['4111\u200b1111\u00a01111–1111', ['4111\u200b1111\u00a01111–1111']],
    ['４１１１１１１１１１１１１１１１', ['４１１１１１１１１１１１１１１１']],
    ['378282246310005', ['378282246310005']],
    ['4222222222222', ['4222222222222']],
    ['6304000000000000000', ['6304000000000000000']],
    // The digits behind are the security code, the date or another number.
    ['4111111111111111 123', ['4111111111111111']],
    ['4111 1111 1111 1111 12/27', ['4111 1111 1111 1111']],
    ['12 4111111111111111', ['4111111111111111']],
    ['5555555555554444, 4111111111111111', ['5555555555554444', '4111111111111111']],
  ])('of %j are %j', (text, pans) => {
    expect(findPans(text).map(({ start, end }) => text.slice(start, end))).toEqual(pans)
  })

  it.each([
    '',
    '4111111111111112',
    '411111111111',
    '41111111111111111111',
    '4111\n1111\n1111\n1111',
    'Rp 4.111.111.111.111.111',
    '081234567890',
    'x'.repeat(100),
  ])('are none in %j', (text) => {
    expect(findPans(text)).toEqual([])
  })
})

describe('a text without its secrets', () => {
  it.each([
    ['kartu saya 4111 1111 1111 1111 hilang', 'kartu saya •••• hilang'],
    ['NIK 3204110609970001', 'NIK ••••'],
    ['3204 1106 0997 0001', '••••'],
    ['OTP 123456', 'OTP ••••'],
    ['otp saya: 123 456', 'otp saya: ••••'],
    ['kode OTP-nya adalah 123456.', 'kode OTP-nya adalah ••••.'],
    ['OTP:\n123456', 'OTP:\n••••'],
    ['otp123456', 'otp••••'],
    ['my PIN is 1234', 'my PIN is ••••'],
    ['PINku 123456 ya', 'PINku •••• ya'],
    ['mpin=987654', 'mpin=••••'],
    ['Your verification code is 12345678', 'Your verification code is ••••'],
    ['kode verifikasi WhatsApp saya 123-456', 'kode verifikasi WhatsApp saya ••••'],
    ['kata sandi 202612', 'kata sandi ••••'],
    ['cvv 1234', 'cvv ••••'],
    ['pin １２３４５６', 'pin ••••'],
    ['PIN lama 111222, PIN baru 333444', 'PIN lama ••••, PIN baru ••••'],
    ['otp 123456 081234567890', 'otp •••• 081234567890'],
    ['pin 4111111111111111', 'pin ••••'],
    ['otp 1\u200b2\u200b3\u200b4\u200b5\u200b6', 'otp ••••'],
  ])('%j becomes %j', (text, redacted) => {
    expect(redactSecrets(text)).toEqual({ text: redacted, isRedacted: true })
  })

  it.each([
    '',
    'pinjaman 5000000',
    'pinjam 500000',
    'saya lupa PIN. Saldo saya 500000',
    'lupa PIN, saldo 500000 hilang',
    'kode pos 40115',
    'kode promo 2026',
    'saya tidak pernah beri otp',
    'OTP 123',
    'otp 123456789',
    'telepon 081234567890',
    'Rp 25.000.000',
    '15-02-1990',
    'shopping 123456',
    'NIK 9971010609970001 salah',
    '\u0000',
  ])('%j stays as it is', (text) => {
    expect(redactSecrets(text)).toEqual({ text, isRedacted: false })
  })

  it('is the same when it is redacted again, and has no card left', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '4111111111111111',
        '3204110609970001',
        'otp ',
        'pin',
        ' ',
        '-',
        '1234',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.stringMatching(/^\d{1,6}$/),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
        const text = parts.join('')
        const redacted = redactSecrets(text)
        expect(redacted.isRedacted).toBe(redacted.text !== text)
        expect(findPans(redacted.text)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it.each(['1', '1 ', '4111 ', 'otp ', 'otp 1 ', 'otp:', 'pin.', '٣', ' ', 'one time '])(
    'is found without delay in a very long text of %j',
    (part) => {
      const text = part.repeat(Math.ceil(65_536 / part.length))
      const startedAt = performance.now()
      redactSecrets(text)
      expect(performance.now() - startedAt).toBeLessThan(1_500)
    },
  )
})
