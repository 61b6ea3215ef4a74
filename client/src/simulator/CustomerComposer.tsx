import type { InboundMessage, Sent } from '@alur/flows'
import { Composer } from '../chat/Composer.tsx'
import type { ChatEntry } from '../chat/chatEntry.ts'
import { useWords } from '../words/words.ts'
import { ownFile, placeMessage, sampleMessage } from './attached.ts'

type Props = {
  /** The text being changed. */
  edited: ChatEntry | undefined
  onEdited: () => void
  onSay: (message: InboundMessage, how?: { sent: Sent }) => void
}

/** Where the author writes, attaches, and changes what was written, as the customer. */
export function CustomerComposer({ edited, onEdited, onSay }: Props) {
  const { desk, phone } = useWords()
  const { contactName } = phone.page.sample

  function sendText(text: string) {
    if (!edited) return onSay({ kind: 'text', text })
    if (text !== edited.text) onSay({ kind: 'text', text }, { sent: { isEdit: true } })
    onEdited()
  }

  return (
    <Composer
      placeholder={desk.simulator.type}
      onSend={sendText}
      {...(edited ? { editing: { text: edited.text ?? '', onCancel: onEdited } } : {})}
      attaching={{
        onSample: (kind) => onSay(sampleMessage(kind, contactName)),
        onPlace: (place) => onSay(placeMessage(place)),
        onFile: (file) => onSay(ownFile(file)),
      }}
    />
  )
}
