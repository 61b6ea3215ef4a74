import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { cx } from '../lib/cx.ts'
import { useWords } from '../words/words.ts'

type Props = {
  isOpen: boolean
  onClose: () => void
  title: string
  about?: ReactNode
  children?: ReactNode
  /** The row of buttons at the foot. */
  actions?: ReactNode
  isWide?: boolean
  /** For what is itself a page, such as a table. */
  isFull?: boolean
}

/** A dialog in the middle; on a narrow screen a sheet from below. */
export function Modal(props: Props) {
  const { isOpen, onClose, title, about, children, actions, isWide, isFull } = props
  const words = useWords().desk
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Popup
          ref={popup}
          initialFocus={() => popup.current?.querySelector<HTMLElement>('[data-first]') ?? true}
          className={cx(
            'fixed z-50 flex max-h-[85dvh] flex-col bg-surface text-text shadow-2xl outline-none',
            'inset-x-0 bottom-0 rounded-t-2xl border border-border sm:inset-x-auto sm:bottom-auto',
            'sm:top-1/2 sm:left-1/2 sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-2xl',
            'transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0',
            isFull ? 'sm:w-[min(1240px,94vw)]' : isWide ? 'sm:w-[640px]' : 'sm:w-[480px]',
          )}
        >
          <header className="px-5 pt-4 pb-2 pr-14">
            <Dialog.Title className="text-[20px]/7 font-semibold">{title}</Dialog.Title>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-4">
            {about && <Dialog.Description className="mb-3 text-text-2">{about}</Dialog.Description>}
            {children}
          </div>
          {actions && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-border px-5 py-3">
              {actions}
            </footer>
          )}
          {/* Last, so that the focus begins at what the dialog is about. */}
          <Dialog.Close
            aria-label={words.close}
            className="absolute top-3.5 right-3.5 inline-flex size-8 items-center justify-center rounded-control text-text-2 hover:bg-raised"
          >
            <X size={18} aria-hidden />
          </Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
