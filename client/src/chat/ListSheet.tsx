import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type FormEvent, type RefObject, useState } from 'react'
import { useWords } from '../words/words.ts'
import type { ChatOption, ChatOptions } from './chatEntry.ts'
import { ListSheetRow } from './ListSheetRow.tsx'

type Props = {
  /** The list on show; nothing keeps the sheet closed. */
  options?: ChatOptions
  language?: string
  /** The sheet rises inside this element, so that it stays within the phone. */
  container: RefObject<HTMLElement | null>
  onClose: () => void
  onChoose: (option: ChatOption) => void
}

/** What WhatsApp shows when the button of a list message is tapped. */
export function ListSheet({ options, language, container, onClose, onChoose }: Props) {
  return (
    <Dialog.Root
      open={options !== undefined}
      modal="trap-focus"
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Dialog.Portal container={container}>
        <Dialog.Backdrop className="chat-veil absolute inset-0 z-20 bg-black/45" />
        <Dialog.Popup
          lang={language}
          className="chat-sheet absolute inset-x-0 bottom-0 z-30 flex max-h-[85%] flex-col rounded-t-2xl bg-surface pb-[env(safe-area-inset-bottom)] outline-none"
        >
          {options && <Sheet options={options} onChoose={onChoose} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Sheet({ options, onChoose }: { options: ChatOptions; onChoose: Props['onChoose'] }) {
  const words = useWords().phone.chat
  const [chosenId, setChosenId] = useState<string>()
  const chosen = options.items.find((option) => option.id === chosenId)

  function send(event: FormEvent) {
    event.preventDefault()
    if (chosen) onChoose(chosen)
  }

  return (
    <form onSubmit={send} className="flex min-h-0 flex-col">
      <header className="flex items-center gap-2 px-2 py-2.5">
        <Dialog.Close
          aria-label={words.close}
          className="grid size-9 cursor-pointer place-items-center rounded-full text-text-2 hover:bg-text/8"
        >
          <X aria-hidden size={20} />
        </Dialog.Close>
        <Dialog.Title className="wrap-anywhere flex-1 font-semibold text-[16px] leading-6">
          {options.button}
        </Dialog.Title>
      </header>
      <div className="min-h-0 overflow-y-auto pb-2">
        {options.items.map((option, index) => (
          <ListSheetRow
            key={option.id}
            option={option}
            heading={sectionStart(options.items, index)}
            isChosen={option.id === chosenId}
            onPick={() => setChosenId(option.id)}
          />
        ))}
      </div>
      <footer className="border-border border-t px-4 py-3">
        <button
          type="submit"
          disabled={!chosen}
          className="h-11 w-full rounded-full bg-accent font-semibold text-[15px] text-on-accent enabled:cursor-pointer disabled:bg-text/10 disabled:text-text-3"
        >
          {words.send}
        </button>
      </footer>
    </form>
  )
}

/** The section's title, on the first row of each section that has one. */
function sectionStart(items: ChatOption[], index: number): string | undefined {
  const { section } = items[index] ?? {}
  return section === items[index - 1]?.section ? undefined : section
}
