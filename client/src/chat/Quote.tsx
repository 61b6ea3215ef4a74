import { useWords } from '../words/words.ts'
import type { ChatEntry } from './chatEntry.ts'
import { plainText } from './plainText.ts'

/** The message an answer refers to, in two lines at most. */
export function Quote({ entry, business }: { entry: ChatEntry; business?: string }) {
  const words = useWords().phone.chat
  const isMine = entry.from === 'customer'
  const shown = entry.text ? plainText(entry.text) : entry.media && words.media[entry.media.kind]
  return (
    <div
      className={`-mx-1 mb-1 rounded-md border-l-4 bg-text/6 px-2 py-1 text-[13px] leading-4.5 ${isMine ? 'border-accent' : 'border-kind-ask'}`}
    >
      <p className={`font-medium ${isMine ? 'text-accent' : 'text-kind-ask'}`}>
        {isMine ? words.you : (business ?? words.business)}
      </p>
      <p className="wrap-anywhere line-clamp-2 text-text-2">{shown}</p>
    </div>
  )
}
