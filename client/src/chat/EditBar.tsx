import { Pencil, X } from 'lucide-react'
import { useWords } from '../words/words.ts'

/** Says that the composer holds a message sent before. */
export function EditBar({ onCancel }: { onCancel: () => void }) {
  const words = useWords().phone.chat
  return (
    <div className="mb-1.5 flex items-center gap-2 rounded-control bg-surface py-1 pr-1 pl-3 text-[13px] text-text-2">
      <Pencil aria-hidden size={14} className="shrink-0 text-accent" />
      <span className="flex-1">{words.edit}</span>
      <button
        type="button"
        aria-label={words.cancelEdit}
        onClick={onCancel}
        className="grid size-8 shrink-0 cursor-pointer place-items-center rounded-full hover:bg-text/8"
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  )
}
