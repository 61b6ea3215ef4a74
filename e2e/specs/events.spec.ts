import { report, sessionsOf } from '../support/api.ts'
import { addCustomer } from '../support/customer.ts'
import { expect, test } from '../support/test.ts'

const TEN_DAYS = 10 * 86_400_000

test('one event begins a conversation, another ends its wait, and a key counts once', async ({
  alur,
  page,
}) => {
  const { waId, heard } = await addCustomer(alur.url, 'Tono')
  const values = {
    billId: 'INV-2026-77',
    product: 'KTA Alur',
    outstanding: '2292000',
    dueDate: new Date(Date.now() + TEN_DAYS).toISOString().slice(0, 10),
  }
  const issued = { waId, event: 'bill.issued', key: 'INV-2026-77', values }
  expect(await report(alur.url, issued)).toBe(true)
  expect(await report(alur.url, issued)).toBe(false)
  await expect
    .poll(async () => (await sessionsOf(alur.url, waId)).map(({ node }) => node))
    .toEqual(['waitNine'])
  expect(await heard()).toEqual([])

  const paid = { waId, event: 'bill.paid', key: 'paid INV-2026-77' }
  expect(await report(alur.url, paid)).toBe(true)
  expect(await report(alur.url, paid)).toBe(false)
  const thanks = async () => (await heard()).filter((text) => text !== '')
  await expect.poll(thanks).toEqual([expect.stringContaining('Pembayaran INV-2026-77 diterima')])

  await page.goto(`${alur.url}/conversations`)
  const row = page.getByRole('row', { name: waId.slice(-4) })
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('Ended')
  await row.getByRole('link').first().click()
  await expect(page.getByText('Event from outside: bill.paid')).toHaveCount(1)
})
