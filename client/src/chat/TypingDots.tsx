import { useWords } from '../words/words.ts'
import { BubbleTail } from './BubbleTail.tsx'

export function TypingDots() {
  const { typing } = useWords().phone.chat
  return (
    <div
      role="status"
      aria-label={typing}
      className="relative mt-2 flex gap-1 self-start rounded-xl rounded-tl-none bg-bubble-in px-3.5 py-3.5 chat-bubble"
    >
      <span className="text-bubble-in">
        <BubbleTail side="left" />
      </span>
      {[0, 160, 320].map((delay) => (
        <span
          key={delay}
          className="size-1.5 chat-typing-dot rounded-full bg-text-3"
          style={{ animationDelay: `${delay}ms` }}
        />
      ))}
    </div>
  )
}
