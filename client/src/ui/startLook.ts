import type { Trigger } from '@alur/flows'
import { type LucideIcon, MessageCircle, MessageCircleMore, PhoneIncoming, Zap } from 'lucide-react'

/** The icon of each kind of start. */
export const startLook = {
  keyword: MessageCircle,
  event: Zap,
  anything: MessageCircleMore,
  call: PhoneIncoming,
} satisfies Record<Trigger['kind'], LucideIcon>
