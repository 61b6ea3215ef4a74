import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { PickField } from './PickField.tsx'

const QUEUE = /^([a-z][a-z0-9-]{0,39})?$/
const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const
type Priority = (typeof PRIORITIES)[number]

type Desk = { queue: string; priority: Priority }

/** Which people take something up, and how soon. */
export function DeskFields({ desk, onChange }: { desk: Desk; onChange: (desk: Desk) => void }) {
  const words = useWords().desk.panels.shared
  const { queue, priority } = desk
  return (
    <div className="grid grid-cols-2 items-start gap-2">
      <CommitInput
        label={words.queue}
        value={queue}
        check={(text) => (QUEUE.test(text) ? undefined : words.queueForm)}
        onCommit={(next) => onChange({ queue: next, priority })}
      />
      <PickField
        label={words.priority}
        value={priority}
        items={PRIORITIES.map((value) => ({ value, label: words.priorities[value] }))}
        onPick={(next) => onChange({ queue, priority: next })}
      />
    </div>
  )
}
