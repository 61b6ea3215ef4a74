import { ChevronDown } from 'lucide-react'
import { useWords } from '../words/words.ts'

export function NewestButton({ count, onClick }: { count: number; onClick: () => void }) {
  const words = useWords().phone.chat
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={`${words.newMessages(count)}. ${words.toNewest}`}
      className="chat-bubble absolute right-3 bottom-3 z-10 grid size-10 cursor-pointer place-items-center rounded-full bg-surface text-text-2"
    >
      <ChevronDown aria-hidden size={22} />
      <span className="-top-1.5 absolute grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 font-semibold text-[11px] text-on-accent">
        {count}
      </span>
    </button>
  )
}
