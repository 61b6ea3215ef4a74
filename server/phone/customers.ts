import type { z } from 'zod'
import type { Customer, CustomerChange, newCustomerSchema } from './contract.ts'
import { newUserId } from './ids.ts'
import { PhonePageError } from './pageError.ts'
import type { PhoneStore } from './phoneStore.ts'

const firstWaId = 628123456001

export function findCustomer({ state }: PhoneStore, id: string): Customer {
  const customer = state.customers.get(id)
  if (!customer) throw new PhonePageError('not_found', 'There is no such customer.')
  return customer
}

export function addCustomer(
  store: PhoneStore,
  { name, phoneShared }: z.output<typeof newCustomerSchema>,
): Customer {
  const count = store.state.customers.size
  const waId = String(firstWaId + count)
  const customer = { id: `c${count + 1}`, name, waId, userId: newUserId(), phoneShared }
  store.commit([{ what: 'customer', customer }])
  return customer
}

export function changeCustomer(store: PhoneStore, id: string, change: CustomerChange): Customer {
  const before = findCustomer(store, id)
  const customer = {
    ...before,
    name: change.name ?? before.name,
    phoneShared: change.phoneShared ?? before.phoneShared,
  }
  store.commit([{ what: 'customer', customer }])
  return customer
}
