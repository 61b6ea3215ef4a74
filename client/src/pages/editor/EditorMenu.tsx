import { useNavigate } from '@tanstack/react-router'
import { Download, EllipsisVertical, FileUp, Layers } from 'lucide-react'
import { useState } from 'react'
import { fetchFlow, flowPath } from '../../api/flows.ts'
import type { DraftSaver } from '../../document/draftSaver.ts'
import { useDocument, useEditor } from '../../document/editorContext.ts'
import { download } from '../../lib/download.ts'
import { Dropdown, DropdownItem, DropdownLine } from '../../ui/Dropdown.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { sayFailed } from '../../ui/toasts.ts'
import { useWords } from '../../words/words.ts'
import { ImportFlow } from '../flows/ImportFlow.tsx'
import { VersionsDialog } from './VersionsDialog.tsx'

/** Files in and out, and the versions. */
export function EditorMenu({ saver }: { saver: DraftSaver }) {
  const { editor, publish } = useWords().desk
  const { documents, isReadOnly } = useEditor()
  const navigate = useNavigate()
  const id = useDocument((document) => document.id)
  const [open, setOpen] = useState<'versions' | 'import' | null>(null)
  const close = () => setOpen(null)

  /** The server writes the file from the draft it has: what is not saved yet goes there first. */
  async function exportAs(what: 'document' | 'machine') {
    if (await saver.flush()) download(`${flowPath(id)}/${what}`)
    else sayFailed(publish.notSaved)
  }

  async function showImported(flowId: string) {
    close()
    if (flowId !== id) return navigate({ to: '/flows/$flowId', params: { flowId } })
    const { document, revision } = await fetchFlow(id)
    documents.getState().load(document, revision)
  }

  return (
    <>
      <Dropdown
        trigger={
          <button
            type="button"
            aria-label={editor.actions}
            className="inline-flex size-8 items-center justify-center rounded-control text-text-2 hover:bg-raised"
          >
            <EllipsisVertical size={17} aria-hidden />
          </button>
        }
      >
        <DropdownItem icon={<Layers size={15} aria-hidden />} onChoose={() => setOpen('versions')}>
          {editor.versions}
        </DropdownItem>
        <DropdownLine />
        <DropdownItem
          icon={<Download size={15} aria-hidden />}
          onChoose={() => void exportAs('document')}
        >
          {editor.exportFlow}
        </DropdownItem>
        <DropdownItem
          icon={<Download size={15} aria-hidden />}
          onChoose={() => void exportAs('machine')}
        >
          {editor.exportMachine}
        </DropdownItem>
        {!isReadOnly && (
          <DropdownItem icon={<FileUp size={15} aria-hidden />} onChoose={() => setOpen('import')}>
            {editor.importFlow}
          </DropdownItem>
        )}
      </Dropdown>
      {open === 'versions' && <VersionsDialog flowId={id} onClose={close} />}
      <Modal isOpen={open === 'import'} onClose={close} title={editor.importFlow}>
        <div className="-mx-5">
          <ImportFlow as="replace" onDone={(flowId) => void showImported(flowId)} />
        </div>
      </Modal>
    </>
  )
}
