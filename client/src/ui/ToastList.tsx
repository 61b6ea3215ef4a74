import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { toasts } from './toasts.ts'

export function ToastList() {
  return (
    <Toast.Provider toastManager={toasts}>
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-3 bottom-3 z-70 flex flex-col gap-2 sm:inset-x-auto sm:right-4 sm:bottom-4 sm:w-90">
          <Entries />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Entries() {
  const words = useWords().desk
  const { toasts: entries } = Toast.useToastManager<{ link?: { href: string; label: string } }>()
  return entries.map((entry) => (
    <Toast.Root
      key={entry.id}
      toast={entry}
      className="rounded-xl border border-border bg-surface p-3 text-text shadow-xl transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-start gap-2.5">
        {entry.type === 'failed' ? (
          <CircleAlert size={18} aria-hidden className="mt-0.5 shrink-0 text-danger" />
        ) : (
          <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0 text-accent" />
        )}
        <div className="min-w-0 flex-1">
          <Toast.Title className="font-medium break-words" />
          <Toast.Description className="text-text-2" />
          {entry.data?.link && (
            <a
              href={entry.data.link.href}
              target="_blank"
              rel="noopener"
              className="mt-1 inline-block font-medium text-accent underline underline-offset-2"
            >
              {entry.data.link.label}
            </a>
          )}
        </div>
        <Toast.Close
          aria-label={words.close}
          className="inline-flex size-6 shrink-0 items-center justify-center rounded text-text-3 hover:bg-raised"
        >
          <X size={14} aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
