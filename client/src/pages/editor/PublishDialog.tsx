import { type Finding, stopsPublishing } from '@alur/flows'
import { useEffect, useState } from 'react'
import { useChannel } from '../../api/channel.ts'
import { fetchFlow, usePublishFlow, useVersions } from '../../api/flows.ts'
import type { DraftSaver } from '../../document/draftSaver.ts'
import { useDocument, useEditor, useView } from '../../document/editorContext.ts'
import { showFinding } from '../../findings/showFinding.ts'
import { Button } from '../../ui/Button.tsx'
import { Modal } from '../../ui/Modal.tsx'
import { sayDone } from '../../ui/toasts.ts'
import { useWords } from '../../words/words.ts'
import { errorWords } from '../errorWords.ts'
import { PublishFindings } from './PublishFindings.tsx'

type Props = { saver: DraftSaver; onClose: () => void }

/** Says what will happen to customers before it does. Errors stand in the way, warnings do not. */
export function PublishDialog({ saver, onClose }: Props) {
  const words = useWords().desk
  const { publish } = words
  const editor = useEditor()
  const id = useDocument((document) => document.id)
  const findings = useView((view) => view.findings)
  const isProved = useView((view) => view.proof === 'done')
  const { data: versions } = useVersions(id, true)
  const { data: channel } = useChannel()
  const publishing = usePublishFlow(id)
  const draft = useSavedFirst(saver, id)
  const isBlocked = findings.some(stopsPublishing)
  const next = (versions?.[0]?.version ?? 0) + 1

  async function confirm() {
    if (!(await saver.flush())) return
    publishing.mutate(editor.documents.getState().revision, {
      onSuccess: ({ version, unchanged }) => {
        const page = channel?.phonePage
        const link = page ? { href: page, label: publish.tryOnPhone } : undefined
        sayDone(unchanged ? publish.unchanged(version) : publish.done(version), link)
        onClose()
      },
    })
  }

  function show(finding: Finding) {
    onClose()
    editor.view.getState().openPanel('step')
    showFinding(editor, finding)
  }

  return (
    <Modal
      isOpen
      onClose={onClose}
      title={publish.title}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button
            look="primary"
            disabled={
              !isProved || isBlocked || !versions || draft === 'same' || publishing.isPending
            }
            onClick={() => void confirm()}
          >
            {publishing.isPending ? publish.publishing : publish.confirm(next)}
          </Button>
        </>
      }
    >
      {isProved ? (
        <PublishFindings findings={findings} onShow={show} />
      ) : (
        <p className="text-text-3">{publish.checking}</p>
      )}
      {!isBlocked && versions && (
        <WhatHappens next={next} versions={versions} isSame={draft === 'same'} />
      )}
      {draft === 'unsaved' && <Alert text={publish.notSaved} />}
      {publishing.error && (
        <Alert text={`${publish.failed}. ${errorWords(publishing.error, words)}`} />
      )}
    </Modal>
  )
}

type Draft = 'saving' | 'unsaved' | 'saved' | 'same'

/** What is published is the draft the server has; `same` when it is what is live already. */
function useSavedFirst(saver: DraftSaver, id: string): Draft {
  const [draft, setDraft] = useState<Draft>('saving')
  useEffect(() => {
    const look = async () => {
      if (!(await saver.flush())) return setDraft('unsaved')
      // Publishing tells it again: without this answer the dialog only knows less.
      const flow = await fetchFlow(id).catch(() => null)
      setDraft(flow?.hasChanges === false ? 'same' : 'saved')
    }
    void look()
  }, [saver, id])
  return draft
}

type WhatProps = {
  next: number
  versions: readonly { version: number; live: boolean; activeSessions: number }[]
  isSame: boolean
}

function WhatHappens({ next, versions, isSame }: WhatProps) {
  const { publish } = useWords().desk
  const live = versions.find((one) => one.live)
  if (isSame && live) return <p className="mt-3">{publish.unchanged(live.version)}</p>
  const open = versions.reduce((sum, { activeSessions }) => sum + activeSessions, 0)
  return (
    <div className="mt-3 rounded-xl bg-raised p-3">
      <p>{versions.length === 0 ? publish.first : publish.takes(next)}</p>
      {open > 0 && <p className="text-text-2">{publish.stay(open)}</p>}
    </div>
  )
}

function Alert({ text }: { text: string }) {
  return (
    <p role="alert" className="mt-3 rounded-control bg-danger-soft px-3 py-2 text-danger">
      {text}
    </p>
  )
}
