import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, type RefObject, useContext } from 'react'
import { useWords } from '../words/words.ts'
import { FrameContext } from './frame.ts'

type Props = {
  isOpen: boolean
  title: string
  /** The sheet rises inside this element; without it, inside the chat. */
  container?: RefObject<HTMLElement | null>
  language?: string
  onClose: () => void
  children: ReactNode
}

export function BottomSheet(props: Props) {
  const words = useWords().phone.chat
  const frame = useContext(FrameContext)
  return (
    <Dialog.Root
      open={props.isOpen}
      modal="trap-focus"
      onOpenChange={(isOpen) => !isOpen && props.onClose()}
    >
      <Dialog.Portal container={props.container ?? frame}>
        <Dialog.Backdrop className="chat-veil absolute inset-0 z-20 bg-black/45" />
        <Dialog.Popup className="chat-sheet absolute inset-x-0 bottom-0 z-30 flex max-h-[88%] flex-col rounded-t-2xl bg-surface pb-[env(safe-area-inset-bottom)] outline-none">
          <header className="flex items-center gap-2 px-2 py-2.5">
            <Dialog.Close
              aria-label={words.close}
              className="grid size-9 shrink-0 cursor-pointer place-items-center rounded-full text-text-2 hover:bg-text/8"
            >
              <X aria-hidden size={20} />
            </Dialog.Close>
            <Dialog.Title
              lang={props.language}
              className="wrap-anywhere flex-1 font-semibold text-[16px] leading-6"
            >
              {props.title}
            </Dialog.Title>
          </header>
          {props.children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
