import { useRef, useState } from 'react'
import { useWords } from '../words/words.ts'
import { AttachMenu, type Attachment } from './AttachMenu.tsx'
import type { ChatPlace } from './chatEntry.ts'
import { PlaceSheet } from './PlaceSheet.tsx'

/** What becomes of each thing a customer attaches. */
export type Attaching = {
  onSample: (kind: Attachment) => void
  onPlace: (place: ChatPlace) => void
  /** A file of the reader's own. */
  onFile: (file: File) => void
}

/** The menu of what can be sent besides text, with the sheet and the file dialog it leads to. */
export function AttachButton({
  onSample,
  onPlace,
  onFile,
  disabled,
}: Attaching & { disabled: boolean }) {
  const words = useWords().phone.chat
  const [isPlacing, setPlacing] = useState(false)
  const files = useRef<HTMLInputElement>(null)

  function sendPlace(place: ChatPlace) {
    setPlacing(false)
    onPlace(place)
  }

  return (
    <>
      <AttachMenu
        disabled={disabled}
        onPick={(kind) => {
          if (kind === 'location') setPlacing(true)
          else if (kind === 'file') files.current?.click()
          else onSample(kind)
        }}
      />
      <input
        ref={files}
        type="file"
        hidden
        aria-label={words.attachments.file}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          // The same file may be sent twice.
          event.target.value = ''
        }}
      />
      <PlaceSheet isOpen={isPlacing} onClose={() => setPlacing(false)} onSend={sendPlace} />
    </>
  )
}
