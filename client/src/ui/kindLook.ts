import type { NodeKind } from '@alur/flows'
import {
  Calculator,
  Flag,
  ListChecks,
  type LucideIcon,
  MessageSquare,
  Plug,
  Split,
  TextCursorInput,
  Timer,
  Undo2,
} from 'lucide-react'

/** How a kind of step looks everywhere: its icon, and the colour role of its tile. */
export const kindLook = {
  message: { icon: MessageSquare, colour: 'var(--kind-talk)' },
  question: { icon: TextCursorInput, colour: 'var(--kind-ask)' },
  choice: { icon: ListChecks, colour: 'var(--kind-choose)' },
  condition: { icon: Split, colour: 'var(--kind-decide)' },
  assign: { icon: Calculator, colour: 'var(--kind-data)' },
  connector: { icon: Plug, colour: 'var(--kind-data)' },
  wait: { icon: Timer, colour: 'var(--kind-wait)' },
  resume: { icon: Undo2, colour: 'var(--kind-end)' },
  end: { icon: Flag, colour: 'var(--kind-end)' },
} satisfies Record<NodeKind, { icon: LucideIcon; colour: string }>
