import { afterEach, describe, expect, it } from 'vitest'
import { startTestPhone, type TestPhone } from './testing/startTestPhone.ts'

let phone: TestPhone
afterEach(() => phone.stop())

const text = { type: 'text', text: { body: 'Halo' } }

describe('rates', () => {
  it('let a burst of 45 go to one customer, then one every six seconds', async () => {
    let now = Date.now()
    phone = await startTestPhone({ clock: () => now })
    await phone.write({ kind: 'text', text: 'loan' })
    const { json: other } = await phone.page('customers', { name: 'Budi' })
    await phone.write({ kind: 'text', text: 'loan' }, other.id)
    for (let index = 0; index < 45; index += 1) expect((await phone.send(text)).status).toBe(200)
    expect(await phone.send(text)).toMatchObject({ status: 400, json: { error: { code: 131056 } } })
    expect((await phone.send({ ...text, to: other.waId })).status).toBe(200)
    now += 5999
    expect((await phone.send(text)).json.error.code).toBe(131056)
    now += 1
    expect((await phone.send(text)).status).toBe(200)
    expect((await phone.send(text)).json.error.code).toBe(131056)
  })

  it('let a number send so many a second, whoever it sends to', async () => {
    const now = Date.now()
    phone = await startTestPhone({ clock: () => now, limits: { numberPerSecond: 3 } })
    await phone.write({ kind: 'text', text: 'loan' })
    for (let index = 0; index < 3; index += 1) expect((await phone.send(text)).status).toBe(200)
    expect(await phone.send(text)).toMatchObject({ status: 400, json: { error: { code: 130429 } } })
  })

  it('are not used up by what is refused for another reason', async () => {
    phone = await startTestPhone({ limits: { pairBurst: 1 } })
    expect((await phone.send(text)).json.error.code).toBe(131047)
    await phone.write({ kind: 'text', text: 'loan' })
    expect((await phone.send({ type: 'text', text: {} })).json.error.code).toBe(131008)
    expect((await phone.send(text)).status).toBe(200)
  })
})
