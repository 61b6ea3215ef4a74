import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detectLanguage.ts'

const BOTH = ['id', 'en']

describe('the language of a message', () => {
  it.each([
    'halo',
    'keluhan',
    'Selamat pagi',
    'mau pinjam uang dong',
    'berapa bunganya?',
    'saya mau cek saldo',
    'gmn caranya ya',
    'blm bisa bayar bulan ini',
    'udah transfer tadi pagi',
    'kok gagal terus sih',
    'min, kartu saya hilang',
    'tolong blokir kartu saya',
    'kapan jatuh tempo nya',
    'tidak',
    'gak jadi deh',
    'terima kasih',
    'makasih kak',
    'ada promo apa aja',
    'saya ditipu orang lewat WA',
    'klaim mobil saya sudah sampai mana',
    'mobil saya ditabrak dari belakang',
    'bicara dengan petugas',
    'mengajukan pinjaman',
    'dua puluh lima juta',
    'ya saya setuju',
    'Saya karyawan swasta, gaji 5 juta',
    'mau balance check dong',
    'please bantu saya',
    'kenapa ditolak?',
    'yg kedua aja',
    'nanti sy kabari lg',
    'batalkan pengajuannya',
    'cara ajukan kredit',
    'minta statement dong',
  ])('of %j is Indonesian', (text) => {
    expect(detectLanguage(text, BOTH)).toBe('id')
  })

  it.each([
    'hello',
    'complaint',
    'Good morning',
    'i want a loan',
    "what's the interest?",
    'how much do I owe',
    'can I pay next week',
    "I can't log in",
    'I can’t log in',
    'my card was stolen',
    'block my card please',
    'where is my claim',
    'when is it due',
    'yes I agree',
    'thank you',
    'talk to a human',
    'someone scammed me',
    'not now',
    'the second one',
    'I already paid yesterday',
    "it doesn't work",
    'check my balance',
    'how do i apply',
    'twenty five million',
    'why was it rejected?',
    'cancel my application',
    'never mind',
  ])('of %j is English', (text) => {
    expect(detectLanguage(text, BOTH)).toBe('en')
  })

  it.each([
    '',
    'ok',
    'OK 👍',
    'oke',
    'no',
    'stop',
    'menu',
    '2',
    'Rp 5.000.000',
    '15-02-1990',
    'B 1234 XYZ',
    'Budi Santoso',
    'Indah Permatasari',
    'Dian Setiawan Permadi',
    'Mark Williams',
    'Dan Brown',
    'Will Smith',
    'budi@example.com',
    'Jakarta',
    'transfer bank',
    'BCA',
    'hmm',
    'A',
    '10 am',
    '👍',
    '你好',
    'сколько стоит',
    'constructor __proto__',
    '\u0000',
    'a'.repeat(5_000),
  ])('of %j is not known', (text) => {
    expect(detectLanguage(text, BOTH)).toBeUndefined()
  })

  it('is one that the flow speaks', () => {
    expect(detectLanguage('saya mau bayar', ['en'])).toBeUndefined()
    expect(detectLanguage('saya mau bayar', ['id'])).toBe('id')
    expect(detectLanguage('I want to pay', ['id', 'zh'])).toBeUndefined()
    expect(detectLanguage('I want to pay', [])).toBeUndefined()
  })
})
