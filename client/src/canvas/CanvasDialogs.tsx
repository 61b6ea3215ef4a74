import { useDocument } from '../document/editorContext.ts'
import type { Reading } from '../document/reading.ts'
import { ConnectDialog } from './ConnectDialog.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import type { useAddStep } from './useAddStep.ts'
import type { useConnecting } from './useConnecting.ts'

type Props = {
  reading: Reading
  adding: ReturnType<typeof useAddStep>
  drawing: ReturnType<typeof useConnecting>
  /** The step being connected by keyboard. */
  connecting: string | null
  onConnected: () => void
}

/** What opens over the canvas: the menu of kinds, and the dialog that connects. */
export function CanvasDialogs({ reading, adding, drawing, connecting, onConnected }: Props) {
  const node = useDocument((document) => document.nodes.find(({ id }) => id === connecting))
  const { asked, forget } = drawing
  const close = () => {
    forget()
    focusSelected()
  }
  return (
    <>
      {asked && (
        <QuickAdd
          at={asked.at}
          onClose={close}
          onPick={(kind) => {
            const { at, origin } = asked
            if (origin === 'selection') adding.addBeside(kind, at)
            else adding.addAt(kind, at, origin === 'none' ? undefined : origin)
            close()
          }}
        />
      )}
      {node && (
        <ConnectDialog node={node} reading={reading} adding={adding} onClose={onConnected} />
      )}
    </>
  )
}

/** The menu leaves the focus nowhere: it goes on at the step that was added or was selected before. */
function focusSelected(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const step = document.querySelector<HTMLElement>('[data-step].selected')
    step?.focus({ preventScroll: true })
  })
}
