import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

test('the loan goes from its first word to the secure page in Bahasa Indonesia', async ({
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
  await phone.hears('empat isian singkat')
  await phone.write('chat')
  await phone.hears('Berapa pinjaman yang Anda butuhkan?')
  await phone.write('25 juta')
  await phone.hears('Berapa lama?')
  await phone.write('12 bulan')
  await phone.hears('Untuk keperluan apa?')
  await phone.write('pendidikan')
  await phone.hears('Apa pekerjaan Anda?')
  await phone.write('karyawan')
  await phone.hears('Penghasilan bersih per bulan?')
  await phone.write('9,5 juta')
  await phone.hears('Total cicilan lain per bulan')
  await phone.write('1.200.000')
  await phone.hears('tanggungan')
  await phone.write('2')
  await phone.hears('Rp2.292.000 per bulan menjadi 36,76% penghasilan; batas kami 35%')
  await phone.hears('Rp23.000.000 selama 12 bulan')
  await phone.hears('Rp1.595.200')
  await phone.tap('18 bulan')
  await phone.hears('perkiraan Rp1.595.200 × 18 bulan')
  await phone.tap('Lanjut')
  await phone.hears('di halaman aman kami, bukan di chat ini')
})

test('the simulation tells the figures of a loan in English, and leads to the application', async ({
  alur,
  page,
}) => {
  const phone = await openPhone(page, alur.url, 'Anna')
  await phone.write('loan')
  await phone.hears("Hi Anna, I'm the automated assistant of Bank Alur")
  await phone.tap('Simulate only')
  await phone.hears('How much would you like to borrow?')
  await phone.write('25,000,000')
  await phone.hears('For how long?')
  await phone.pick('Choose months', '12 months')
  await phone.hears('Instalment: IDR 2,292,000 a month')
  await phone.hears('You receive: IDR 24,465,000')
  await phone.hears('Total to pay: IDR 27,503,998')
  await phone.hears('Effective yearly cost: 24.59%')
  await phone.tap('Apply now')
  await phone.hears('To assess your loan')
})

test('the desk shows the loan on its canvas', async ({ alur, page }) => {
  await page.goto(alur.url)
  await page.getByRole('link', { name: 'Personal loan' }).click()
  await expect(page.locator('[data-step="intro"]')).toBeVisible()
  await expect(page.locator('[data-step="intro"]')).toContainText('Bank Alur')
})
