import type { Customer } from '@alur/server/phone'
import { useState } from 'react'

const PARAM = 'customer'

/** The customer named in the address, so that two windows can be two people; else the first. */
export function useChosenCustomer(
  customers: Customer[] | undefined,
): [Customer | undefined, (customer: Customer) => void] {
  const [id, setId] = useState(() => new URLSearchParams(location.search).get(PARAM))
  const chosen = customers?.find((customer) => customer.id === id) ?? customers?.[0]

  function choose(customer: Customer) {
    const address = new URL(location.href)
    address.searchParams.set(PARAM, customer.id)
    history.replaceState(null, '', address)
    setId(customer.id)
  }

  return [chosen, choose]
}
