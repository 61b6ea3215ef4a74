import type { FlowSummary } from '@alur/server/contract'
import { Download, EllipsisVertical, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { flowPath, useDeleteFlow } from '../../api/flows.ts'
import { download } from '../../lib/download.ts'
import { Button } from '../../ui/Button.tsx'
import { Dropdown, DropdownItem } from '../../ui/Dropdown.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { sayDone, sayFailed } from '../../ui/toasts.ts'
import { useWords } from '../../words/words.ts'
import { errorWords } from '../errorWords.ts'

export function FlowActions({ flow }: { flow: FlowSummary }) {
  const words = useWords().desk
  const { list, editor } = words
  const deleting = useDeleteFlow()
  const [isAsking, setAsking] = useState(false)

  function remove() {
    deleting.mutate(flow.id, {
      onSuccess: () => sayDone(list.removed(flow.name)),
      onError: (error) => sayFailed(list.removeAsk(flow.name), errorWords(error, words)),
      onSettled: () => setAsking(false),
    })
  }

  return (
    <>
      <Dropdown
        trigger={
          <button
            type="button"
            aria-label={list.actionsOf(flow.name)}
            className="inline-flex size-8 items-center justify-center rounded-control text-text-2 hover:bg-border/60"
          >
            <EllipsisVertical size={17} aria-hidden />
          </button>
        }
      >
        <DropdownItem
          icon={<Download size={15} aria-hidden />}
          onChoose={() => download(`${flowPath(flow.id)}/document`)}
        >
          {editor.exportFlow}
        </DropdownItem>
        {flow.liveVersion === null && (
          <DropdownItem
            isDanger
            icon={<Trash2 size={15} aria-hidden />}
            onChoose={() => setAsking(true)}
          >
            {list.remove}
          </DropdownItem>
        )}
      </Dropdown>
      <Modal
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={list.removeAsk(flow.name)}
        about={list.removeAbout}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{words.cancel}</Button>
            <Button look="danger" disabled={deleting.isPending} onClick={remove}>
              {list.remove}
            </Button>
          </>
        }
      />
    </>
  )
}
