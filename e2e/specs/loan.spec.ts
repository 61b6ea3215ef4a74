import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

test('the loan goes from its first word to the accepted offer in Bahasa Indonesia', async ({
  alur,
  page,
}) => {
  const phone = await openPhone(page, alur.url, 'Sari Wulandari')
  await phone.write('pinjaman')
  await phone.hears('Hai Sari Wulandari, saya asisten otomatis Bank Alur')
  await phone.tap('Mulai')
  await phone.hears('Untuk menilai pinjaman Anda')
  await phone.tap('Saya setuju')
  await phone.hears('SLIK')
  await phone.tap('Saya setuju')
  await phone.hears('Berapa pinjaman yang Anda butuhkan?')
  await phone.write('25 juta')
  await phone.hears('Berapa lama?')
  await phone.pick('Pilih bulan', '12 bulan')
  await phone.hears('Penghasilan bersih per bulan?')
  await phone.write('9,5 juta')
  await phone.hears('Total cicilan lain per bulan')
  await phone.write('1.200.000')
  await phone.hears('Rp2.292.000 per bulan = 36,76% penghasilan; batas kami 35%')
  await phone.hears('Rp23.000.000 selama 12 bulan')
  await phone.hears('Rp1.595.200')
  await phone.tap('18 bulan')
  await phone.hears('perkiraan Rp1.595.200 × 18 bulan')
  await phone.tap('Lanjut')
  await phone.hears('Penawaran pinjaman')
  await phone.hears('Anda terima: Rp24.465.000')
  await phone.tap('Saya setuju')
  await phone.hears('sudah dicatat')
})

test('the loan goes to the accepted offer in English with the figures of the disclosure', async ({
  alur,
  page,
}) => {
  const phone = await openPhone(page, alur.url, 'Anna')
  await phone.write('loan')
  await phone.hears("Hi Anna, I'm the automated assistant of Bank Alur")
  await phone.tap('Start')
  await phone.hears('To assess your loan')
  await phone.tap('I agree')
  await phone.hears('credit bureau')
  await phone.tap('I agree')
  await phone.hears('How much would you like to borrow?')
  await phone.write('25,000,000')
  await phone.hears('For how long?')
  await phone.pick('Choose months', '12 months')
  await phone.hears('take-home income')
  await phone.write('15 million')
  await phone.hears('other monthly instalments')
  await phone.write('0')
  await phone.hears('we estimate IDR 2,292,000 × 12 months for IDR 25,000,000')
  await phone.tap('Continue')
  await phone.hears('You receive: IDR 24,465,000')
  await phone.hears('Total to pay: IDR 27,503,998')
  await phone.hears('Effective yearly cost: 24.59%')
  await phone.tap('I accept')
  await phone.hears('is recorded')
})

test('the desk shows the loan on its canvas', async ({ alur, page }) => {
  await page.goto(alur.url)
  await page.getByRole('link', { name: 'Personal loan' }).click()
  await expect(page.locator('[data-step="intro"]')).toBeVisible()
  await expect(page.locator('[data-step="intro"]')).toContainText('Bank Alur')
})
