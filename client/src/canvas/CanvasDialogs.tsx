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

/** What opens over the canvas: the menu at a dropped line, and the dialog that connects. */
export function CanvasDialogs({ reading, adding, drawing, connecting, onConnected }: Props) {
  const node = useDocument((document) => document.nodes.find(({ id }) => id === connecting))
  const { dropped, forget } = drawing
  return (
    <>
      {dropped && (
        <QuickAdd
          at={dropped.at}
          onClose={forget}
          onPick={(kind) => {
            adding.addAt(kind, dropped.at, dropped.origin)
            forget()
          }}
        />
      )}
      {node && (
        <ConnectDialog node={node} reading={reading} adding={adding} onClose={onConnected} />
      )}
    </>
  )
}
