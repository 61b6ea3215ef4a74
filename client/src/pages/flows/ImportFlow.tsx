import { BadRequestDetails, type ImportQuery, type Problem } from '@alur/server/contract'
import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { ApiError } from '../../api/apiError.ts'
import { useImportFlow } from '../../api/flows.ts'
import { Button } from '../../ui/Button.tsx'
import { sayDone } from '../../ui/toasts.ts'
import { useWords } from '../../words/words.ts'
import { errorWords } from '../errorWords.ts'
import { FileProblems } from './FileProblems.tsx'

type Props = {
  onDone: (flowId: string) => void
  /** How the file comes in when nothing was asked yet. */
  as?: ImportQuery['as']
}

/** Takes a flow from a file; when its id is taken, asks what to do. */
export function ImportFlow({ onDone, as = 'new' }: Props) {
  const words = useWords().desk
  const { create } = words
  const importing = useImportFlow()
  const picker = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const error = importing.error
  const isTaken = error instanceof ApiError && error.code === 'flow_exists'

  function take(chosen: File | undefined, how: ImportQuery['as'] = as) {
    if (!chosen) return
    setFile(chosen)
    importing.mutate(
      { file: chosen, as: how },
      {
        onSuccess: ({ document }) => {
          sayDone(create.imported(document.name))
          onDone(document.id)
        },
      },
    )
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    take(event.dataTransfer.files[0])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way, the button is the first.
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      className="flex flex-col gap-3 px-5 pt-4"
    >
      <div className="flex flex-col items-center gap-2 rounded-xl border border-dashed border-control/60 px-4 py-8 text-center">
        <FileUp size={28} strokeWidth={1.6} aria-hidden className="text-accent" />
        <Button disabled={importing.isPending} onClick={() => picker.current?.click()}>
          {create.chooseFile}
        </Button>
        <p className="text-xs text-text-3">{create.dropHere}</p>
        <p className="text-xs text-text-3">{create.fileHint}</p>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={create.chooseFile}
          tabIndex={-1}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files?.[0])
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </div>
      {isTaken && file && <Taken onChoose={(how) => take(file, how)} />}
      {error && !isTaken && (
        <FileProblems problems={problemsOf(error)} message={errorWords(error, words)} />
      )}
    </div>
  )
}

type TakenProps = { onChoose: (as: 'replace' | 'copy') => void }

function Taken({ onChoose }: TakenProps) {
  const { create } = useWords().desk
  return (
    <div role="alert" className="rounded-xl border border-border bg-warning-soft p-3">
      <p className="mb-2 text-warning">{create.exists}</p>
      <p className="mb-2 text-xs text-text-2">{create.replaceAbout}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => onChoose('replace')}>{create.replace}</Button>
        <Button onClick={() => onChoose('copy')}>{create.copy}</Button>
      </div>
    </div>
  )
}

function problemsOf(error: Error): Problem[] {
  if (!(error instanceof ApiError)) return []
  return BadRequestDetails.safeParse(error.details).data?.problems ?? []
}
