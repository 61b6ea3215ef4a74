import type { CustomerMessage } from '@alur/server/phone'
import { Composer } from '../chat/Composer.tsx'
import type { ChatEntry } from '../chat/chatEntry.ts'
import { useWords } from '../words/words.ts'
import { attachmentOf, placeMessage } from './tapOf.ts'
import { useFileSender } from './useFileSender.ts'

type Props = {
  isOff: boolean
  onSend: (message: CustomerMessage) => void
  /** The text being changed. */
  edited: ChatEntry | undefined
  onEdited: () => void
}

/** Where the customer writes, attaches, and changes what was written. */
export function CustomerComposer({ isOff, onSend, edited, onEdited }: Props) {
  const words = useWords()
  const files = useFileSender(onSend)

  function sendText(text: string) {
    if (!edited) return onSend({ kind: 'text', text })
    if (text !== edited.text) onSend({ kind: 'edit', messageId: edited.id, text })
    onEdited()
  }

  return (
    <>
      {files.error && (
        <p role="alert" className="bg-danger-soft px-4 py-2 text-[13px] text-danger">
          {words.phone.page.problem.file(files.error.message)}
        </p>
      )}
      <Composer
        key={edited?.id}
        disabled={isOff}
        placeholder={words.phone.page.placeholder}
        onSend={sendText}
        editing={edited && { text: edited.text ?? '', onCancel: onEdited }}
        attaching={{
          onSample: (kind) => onSend(attachmentOf(kind, words)),
          onPlace: (place) => onSend(placeMessage(place)),
          onFile: files.mutate,
        }}
      />
    </>
  )
}
