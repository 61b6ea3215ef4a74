import { type FlowDocument, freeId } from '@alur/flows'
import { useContext } from 'react'
import { useFlows, useLibrary } from '../../api/flows.ts'
import { languageName } from '../../lib/when.ts'
import { Button } from '../../ui/Button.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { Problem } from '../Problem.tsx'

type Props = { isWanted: boolean; isBusy: boolean; onCreate: (document: FlowDocument) => void }

/** The sample flows to start from; one whose id is taken comes under another. */
export function LibraryFlows({ isWanted, isBusy, onCreate }: Props) {
  const { create, list } = useWords().desk
  const reader = useContext(LanguageContext)
  const { data: flows = [] } = useFlows()
  const library = useLibrary(isWanted)
  const taken = new Set(flows.map(({ id }) => id))

  if (library.isError) {
    return (
      <Problem title={list.failed} error={library.error} onRetry={() => void library.refetch()} />
    )
  }
  if (library.data?.length === 0) return <p className="p-5 text-text-3">{create.libraryEmpty}</p>
  return (
    <ul className="flex flex-col gap-2 px-5 pt-4">
      {library.data?.map((flow) => (
        <li
          key={flow.id}
          className="flex flex-wrap items-center gap-3 rounded-xl border border-border p-3"
        >
          <div className="min-w-40 flex-1">
            <h3 className="font-semibold">{flow.name}</h3>
            <p className="text-xs text-text-3">
              {flow.languages.map((language) => languageName(language, reader)).join(', ')}
            </p>
          </div>
          <Button
            disabled={isBusy}
            onClick={() => onCreate({ ...flow.document, id: freeId(flow.id, taken) })}
          >
            {create.use}
          </Button>
        </li>
      ))}
    </ul>
  )
}
