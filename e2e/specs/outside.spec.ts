import { publishFlow } from '../support/api.ts'
import { cardFlow } from '../support/cardFlow.ts'
import { openPhone } from '../support/phone.ts'
import { expect, test } from '../support/test.ts'

const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex')

test.use({ viewport: { width: 390, height: 844 }, locale: 'id-ID' })

test('a customer fills in a secure page, pays in two parts and signs, in Bahasa Indonesia', async ({
  alur,
  page,
}) => {
  await publishFlow(alur.url, cardFlow())
  const phone = await openPhone(page, alur.url, 'Wulan', 'id')
  await phone.write('kartu')
  await phone.hears('Verifikasi identitas di halaman aman')

  const identity = await phone.follow('Buka halaman')
  await identity.getByLabel('NIK').fill('12')
  await identity.getByLabel('Foto KTP').setInputFiles(file('ktp.jpg', JPEG))
  await identity.getByRole('button', { name: 'Kirim' }).click()
  await expect(identity.getByRole('alert')).toHaveText('Mohon periksa isian yang ditandai.')
  await identity.getByLabel('NIK').fill('3171234506900001')
  await identity.getByLabel('Foto KTP').setInputFiles(file('ktp.jpg', JPEG))
  await identity.getByRole('button', { name: 'Kirim' }).click()
  await expect(identity.getByRole('heading', { name: 'Selesai' })).toBeVisible()

  await phone.hears('Iuran tahunan Rp150.000')
  const first = await phone.follow('Bayar iuran')
  const firstUrl = first.url()
  await first.getByLabel('Jumlah lain').fill('100.000')
  await first.getByRole('button', { name: 'Bayar jumlah ini' }).click()
  await phone.hears('Baru Rp100.000 yang kami terima')
  await first.goto(firstUrl)
  await expect(first.getByRole('heading', { name: 'Sudah dijawab' })).toBeVisible()
  const again = await page.request.post(firstUrl, { form: { outcome: 'pay' } })
  expect(again.status()).toBe(410)

  await phone.hears('Iuran tahunan Rp50.000')
  const second = await phone.follow('Bayar iuran')
  await second.getByRole('button', { name: 'Bayar Rp50.000' }).click()
  await phone.hears('Lunas. Ini perjanjian Anda.')
  expectPdf(await phone.receive('perjanjian-kartu.pdf'))

  await phone.hears('Perjanjian siap ditandatangani')
  const signing = await phone.follow('Tanda tangani')
  const shown = signing.getByRole('link', { name: 'Baca dokumen (PDF)' })
  const read = await page.request.get(
    new URL((await shown.getAttribute('href')) ?? '', alur.url).href,
  )
  expectPdf(await read.body())
  await signing.getByLabel('Nama lengkap Anda').fill('Wulan Sari')
  await signing.getByRole('button', { name: 'Saya tanda tangani' }).click()
  await phone.hears('kartu Anda segera dikirim')
})

function file(name: string, buffer: Buffer) {
  return { name, mimeType: 'image/jpeg', buffer }
}

function expectPdf(bytes: Buffer) {
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.toString('latin1')).toContain('%%EOF')
}
