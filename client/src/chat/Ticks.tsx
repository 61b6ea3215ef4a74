import { Check, CheckCheck, CircleAlert, Clock3 } from 'lucide-react'
import { useWords } from '../words/words.ts'
import type { ChatStatus } from './chatEntry.ts'

const ICONS = {
  pending: { Icon: Clock3, colour: 'text-text-2' },
  sent: { Icon: Check, colour: 'text-text-2' },
  delivered: { Icon: CheckCheck, colour: 'text-text-2' },
  read: { Icon: CheckCheck, colour: 'text-info' },
  failed: { Icon: CircleAlert, colour: 'text-danger' },
} satisfies Record<ChatStatus, { Icon: typeof Check; colour: string }>

export function Ticks({ status }: { status: ChatStatus }) {
  const { statuses } = useWords().phone.chat
  const { Icon, colour } = ICONS[status]
  return (
    <span role="img" aria-label={statuses[status]} className={`inline-flex ${colour}`}>
      <Icon aria-hidden size={status === 'pending' ? 12 : 15} strokeWidth={2.2} />
    </span>
  )
}
