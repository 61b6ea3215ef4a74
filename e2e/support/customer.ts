import { chatSchema, customerSchema } from '@alur/server/phone'
import { post } from './api.ts'

/** A customer of the phone without its page, for specs that look elsewhere. */
export type PhoneCustomer = {
  waId: string
  write(text: string): Promise<void>
  /** What the business said so far: its texts and the addresses of its links. */
  heard(): Promise<string[]>
}

export async function addCustomer(url: string, name: string): Promise<PhoneCustomer> {
  const customers = `${url}/phone/page/customers`
  const { id, waId } = customerSchema.parse(await post(customers, { name }))
  return {
    waId,
    async write(text) {
      await post(`${customers}/${id}/messages`, { kind: 'text', text })
    },
    async heard() {
      const chat = chatSchema.parse(await (await fetch(`${customers}/${id}/chat`)).json())
      return chat.messages
        .filter(({ direction }) => direction === 'out')
        .flatMap(({ text, link }) => [text ?? '', link?.url ?? ''])
    },
  }
}
