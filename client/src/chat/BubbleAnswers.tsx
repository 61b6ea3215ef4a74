import { ClipboardCheck } from 'lucide-react'
import { useWords } from '../words/words.ts'
import type { ChatEntry } from './chatEntry.ts'

/** A form as it was filled in. */
export function BubbleAnswers({ answers }: { answers: NonNullable<ChatEntry['answers']> }) {
  const words = useWords().phone.chat.form
  return (
    <div className="-mx-1 mb-1 min-w-56 rounded-control bg-text/6 p-2.5">
      <p className="flex items-center gap-2 font-medium">
        <ClipboardCheck aria-hidden size={18} className="shrink-0 text-accent" />
        {words.sent}
      </p>
      {answers.length > 0 && (
        <dl className="mt-1.5 flex flex-col gap-1 text-[13px] leading-4.5">
          {answers.map(({ label, value }) => (
            <div key={label}>
              <dt className="text-text-2">{label}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
