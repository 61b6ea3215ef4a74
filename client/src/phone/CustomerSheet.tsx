import type { Customer } from '@alur/server/phone'
import { Check, EyeOff } from 'lucide-react'
import type { RefObject } from 'react'
import { BottomSheet } from '../chat/BottomSheet.tsx'
import { useWords } from '../words/words.ts'
import { Avatar } from './Avatar.tsx'
import { NewCustomerForm } from './NewCustomerForm.tsx'

type Props = {
  isOpen: boolean
  container: RefObject<HTMLElement | null>
  customers: Customer[]
  chosen?: Customer
  onChoose: (customer: Customer) => void
  onClose: () => void
}

export function CustomerSheet({ customers, chosen, onChoose, ...sheet }: Props) {
  const words = useWords().phone.page.customer
  return (
    <BottomSheet {...sheet} title={words.title}>
      <div className="min-h-0 overflow-y-auto">
        <ul>
          {customers.map((customer) => (
            <li key={customer.id}>
              <CustomerRow
                customer={customer}
                isChosen={customer.id === chosen?.id}
                onChoose={() => onChoose(customer)}
              />
            </li>
          ))}
        </ul>
        <NewCustomerForm onCreated={onChoose} />
      </div>
    </BottomSheet>
  )
}

function CustomerRow(props: { customer: Customer; isChosen: boolean; onChoose: () => void }) {
  const words = useWords().phone.page.customer
  const { name, waId, phoneShared } = props.customer
  return (
    <button
      type="button"
      onClick={props.onChoose}
      aria-current={props.isChosen}
      className="flex w-full cursor-pointer items-center gap-3 px-5 py-2.5 text-left hover:bg-text/5"
    >
      <Avatar name={name} />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-[15px] leading-5">{name}</span>
        <span className="flex items-center gap-1 text-[13px] text-text-2 leading-4.5">
          {phoneShared ? (
            `+${waId}`
          ) : (
            <>
              <EyeOff aria-hidden size={13} />
              {words.hidden}
            </>
          )}
        </span>
      </span>
      {props.isChosen && <Check aria-hidden size={20} className="shrink-0 text-accent" />}
    </button>
  )
}
