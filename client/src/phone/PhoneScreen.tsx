import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useRef, useState } from 'react'
import { BottomSheet } from '../chat/BottomSheet.tsx'
import { useWords } from '../words/words.ts'
import { CustomerChat } from './CustomerChat.tsx'
import { CustomerSheet } from './CustomerSheet.tsx'
import type { Outbox } from './outbox.ts'
import { customersQuery } from './phoneQueries.ts'
import { useChosenCustomer } from './useChosenCustomer.ts'
import { Waiting } from './Waiting.tsx'

/** The glass of the phone. `around` is what stands beside it on a wide screen; a narrow one has it in a sheet. */
export function PhoneScreen({ outbox, around }: { outbox: Outbox; around: ReactNode }) {
  const words = useWords().phone.page
  const screen = useRef<HTMLDivElement>(null)
  const [sheet, setSheet] = useState<'customers' | 'more'>()
  const customers = useQuery(customersQuery)
  const [customer, choose] = useChosenCustomer(customers.data)
  const close = () => setSheet(undefined)

  return (
    <main
      ref={screen}
      className="phone-frame relative flex h-full w-full min-w-0 flex-col overflow-hidden bg-chat"
    >
      {customer ? (
        <CustomerChat
          key={customer.id}
          customer={customer}
          outbox={outbox}
          onCustomers={() => setSheet('customers')}
          onMore={() => setSheet('more')}
        />
      ) : (
        <Waiting problem={customers.error} isAway={customers.failureCount > 0} />
      )}
      <CustomerSheet
        isOpen={sheet === 'customers'}
        container={screen}
        customers={customers.data ?? []}
        chosen={customer}
        onChoose={(chosen) => {
          choose(chosen)
          close()
        }}
        onClose={close}
      />
      <BottomSheet isOpen={sheet === 'more'} title={words.menu} container={screen} onClose={close}>
        <div className="flex flex-col gap-6 overflow-y-auto px-5 pb-6">{around}</div>
      </BottomSheet>
    </main>
  )
}
