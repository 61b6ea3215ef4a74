import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useFlows } from '../../api/flows.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { ListSkeleton } from '../ListSkeleton.tsx'
import { Problem } from '../Problem.tsx'
import { EmptyFlows } from './EmptyFlows.tsx'
import { FlowTable } from './FlowTable.tsx'
import { NewFlowDialog } from './NewFlowDialog.tsx'

/** All flows, and the ways to a new one. */
export function FlowsPage() {
  const words = useWords().desk
  const flows = useFlows()
  const [isCreating, setCreating] = useState(false)
  const create = () => setCreating(true)

  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-6xl px-4 py-6 sm:px-8 sm:py-8">
        <header className="mb-6 flex flex-wrap items-start gap-x-4 gap-y-3 sm:items-end">
          <div className="min-w-48 flex-1">
            <h1 className="text-[24px]/8 font-semibold">{words.list.title}</h1>
            <p className="text-text-2">{words.list.about}</p>
          </div>
          <Button
            look="primary"
            className="h-9"
            icon={<Plus size={16} aria-hidden />}
            onClick={create}
          >
            {words.list.newFlow}
          </Button>
        </header>
        {flows.isPending && <ListSkeleton />}
        {flows.isError && (
          <Problem
            title={words.list.failed}
            error={flows.error}
            onRetry={() => void flows.refetch()}
          />
        )}
        {flows.data?.length === 0 && <EmptyFlows onCreate={create} />}
        {flows.data && flows.data.length > 0 && <FlowTable flows={flows.data} />}
      </div>
      {isCreating && <NewFlowDialog onClose={() => setCreating(false)} />}
    </div>
  )
}
