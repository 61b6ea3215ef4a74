import type { FlowDocument } from '@alur/flows'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCreateFlow } from '../../api/flows.ts'
import { Modal } from '../../ui/Modal.tsx'
import { TabBar } from '../../ui/TabBar.tsx'
import { sayFailed } from '../../ui/toasts.ts'
import { useWords } from '../../words/words.ts'
import { errorWords } from '../errorWords.ts'
import { BlankFlow } from './BlankFlow.tsx'
import { ImportFlow } from './ImportFlow.tsx'
import { LibraryFlows } from './LibraryFlows.tsx'

/** Three ways to a new flow: a greeting, one of the library, a file. */
export function NewFlowDialog({ onClose }: { onClose: () => void }) {
  const words = useWords().desk
  const { create } = words
  const navigate = useNavigate()
  const creating = useCreateFlow()
  const [way, setWay] = useState('blank')

  function open(flowId: string) {
    onClose()
    void navigate({ to: '/flows/$flowId', params: { flowId } })
  }

  function make(document: FlowDocument) {
    creating.mutate(document, {
      onSuccess: (made) => open(made.document.id),
      onError: (error) => sayFailed(create.title, errorWords(error, words)),
    })
  }

  return (
    <Modal isOpen isWide onClose={onClose} title={create.title}>
      <div className="-mx-5 flex min-h-80 flex-col">
        <TabBar
          label={create.ways}
          value={way}
          onChange={setWay}
          tabs={[
            {
              value: 'blank',
              label: create.blank,
              panel: <BlankFlow isBusy={creating.isPending} onCreate={make} />,
            },
            {
              value: 'library',
              label: create.library,
              panel: (
                <LibraryFlows
                  isWanted={way === 'library'}
                  isBusy={creating.isPending}
                  onCreate={make}
                />
              ),
            },
            { value: 'file', label: create.file, panel: <ImportFlow onDone={open} /> },
          ]}
        />
      </div>
    </Modal>
  )
}
