import { type Conversation, kindOf } from '@alur/flows'
import { Hourglass } from 'lucide-react'
import { useDocument } from '../document/editorContext.ts'
import { Button } from '../ui/Button.tsx'
import { useWords } from '../words/words.ts'

type Props = { conversation: Conversation; onPass: (ms: number) => void }

/** While a step waits for time or another system: what it waits for, and a way past it. */
export function Pending({ conversation, onPass }: Props) {
  const words = useWords().desk.simulator
  const node = useDocument((document) => document.nodes.find(({ id }) => id === conversation.node))
  const [due] = conversation.due
  if (!node || !due || conversation.status !== 'active') return null
  const { waits } = kindOf(node)
  if (waits !== 'time' && waits !== 'system') return null
  return (
    <div
      role="status"
      className="flex items-center gap-2 border-t border-border bg-surface px-4 py-2 text-text-2"
    >
      <Hourglass size={15} aria-hidden />
      <span className="min-w-0 flex-1">
        {waits === 'time' ? words.waitsTime(node.id) : words.waitsSystem(node.id)}
      </span>
      <Button onClick={() => onPass(due.at - conversation.at)}>{words.skipWait}</Button>
    </div>
  )
}
