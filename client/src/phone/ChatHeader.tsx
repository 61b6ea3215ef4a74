import type { Customer } from '@alur/server/phone'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft, BadgeCheck, EllipsisVertical } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { Avatar } from './Avatar.tsx'
import { businessQuery } from './phoneQueries.ts'

type Props = {
  customer: Customer
  isTyping: boolean
  onCustomers: () => void
  onMore: () => void
}

/** Whom the customer talks to, and on the right who the customer is. */
export function ChatHeader({ customer, isTyping, onCustomers, onMore }: Props) {
  const words = useWords().phone
  const business = useQuery(businessQuery).data
  return (
    <header className="flex items-center gap-2.5 border-border border-b bg-surface py-2 pt-[max(0.5rem,env(safe-area-inset-top))] pr-1.5 pl-1.5 min-[900px]:pt-4 min-[900px]:pl-4">
      <a
        href="/"
        aria-label={words.page.about.toDesk}
        className="grid size-9 shrink-0 place-items-center rounded-full text-text-2 hover:bg-text/8 min-[900px]:hidden"
      >
        <ArrowLeft aria-hidden size={21} />
      </a>
      <Avatar name={business?.name ?? ''} isBusiness />
      <div className="min-w-0 flex-1">
        <h1 className="flex items-center gap-1 font-semibold text-[16px] leading-5">
          <span className="truncate">{business?.name ?? ' '}</span>
          {business && (
            <BadgeCheck
              role="img"
              aria-label={words.page.businessAccount}
              size={16}
              className="shrink-0 text-text-3"
            />
          )}
        </h1>
        <p className="truncate text-[12.5px] text-text-2 leading-4">
          {isTyping ? words.chat.typing : business?.displayPhoneNumber}
        </p>
      </div>
      <button
        type="button"
        onClick={onCustomers}
        aria-label={words.page.customer.switcher(customer.name)}
        aria-haspopup="dialog"
        className="flex h-9 min-w-0 shrink-0 cursor-pointer items-center gap-1.5 rounded-full border border-border py-0.5 pr-3 pl-1 text-[13px] hover:bg-text/6"
      >
        <Avatar name={customer.name} isSmall />
        <span className="max-w-20 truncate">{customer.name}</span>
      </button>
      <button
        type="button"
        onClick={onMore}
        aria-label={words.page.menu}
        aria-haspopup="dialog"
        className="grid size-9 shrink-0 cursor-pointer place-items-center rounded-full text-text-2 hover:bg-text/8 min-[900px]:hidden"
      >
        <EllipsisVertical aria-hidden size={20} />
      </button>
      <span className="hidden w-1 min-[900px]:block" />
    </header>
  )
}
