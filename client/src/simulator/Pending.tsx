import type { Conversation } from '@alur/flows'
import { Hourglass } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'
import { usePlaceName } from './usePlaceName.ts'

type Props = {
  step: string
  waits: 'time' | 'system'
  conversation: Pick<Conversation, 'due' | 'at'>
  onPass: (ms: number) => void
}

/** While a step waits for time or another system: what it waits for, and a way past it. */
export function Pending({ step, waits, conversation, onPass }: Props) {
  const words = useWords().desk.simulator
  const name = usePlaceName()(step)
  const [due] = conversation.due
  if (!due) return null
  return (
    <div
      role="status"
      className="flex items-center gap-2 border-t border-border bg-surface px-4 py-2 text-text-2"
    >
      <Hourglass size={15} aria-hidden />
      <span className="min-w-0 flex-1">
        {waits === 'time' ? words.waitsTime(name) : words.waitsSystem(name)}
      </span>
      <Button onClick={() => onPass(due.at - conversation.at)}>{words.skipWait}</Button>
    </div>
  )
}
