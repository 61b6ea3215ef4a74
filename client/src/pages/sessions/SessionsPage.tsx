import { SessionStatus } from '@alur/server/contract'
import { getRouteApi } from '@tanstack/react-router'
import { MessagesSquare } from 'lucide-react'
import { useFlows } from '../../api/flows.ts'
import { useSessions } from '../../api/sessions.ts'
import { Button } from '../../ui/Button.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import { ListSkeleton } from '../ListSkeleton.tsx'
import { Problem } from '../Problem.tsx'
import { HandoffQueue } from './HandoffQueue.tsx'
import { SessionTable } from './SessionTable.tsx'

const route = getRouteApi('/conversations')
const ALL = ' all'

/** Every conversation, newest first. */
export function SessionsPage() {
  const words = useWords().desk.sessions
  const filter = route.useSearch()
  const sessions = useSessions(filter)
  const list = sessions.data?.pages.flatMap((page) => page.sessions)
  const isFiltered = filter.flow !== undefined || filter.status !== undefined
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto max-w-6xl px-4 py-6 sm:px-8 sm:py-8">
        <header className="mb-5 flex flex-wrap items-start gap-x-4 gap-y-3 sm:items-end">
          <div className="min-w-48 flex-1">
            <h1 className="text-[24px]/8 font-semibold">{words.title}</h1>
            <p className="text-text-2">{words.about}</p>
          </div>
          <Filters />
        </header>
        <HandoffQueue />
        {sessions.isPending && <ListSkeleton />}
        {sessions.isError && !list && (
          <Problem
            title={words.failed}
            error={sessions.error}
            onRetry={() => void sessions.refetch()}
          />
        )}
        {list?.length === 0 && <Empty isFiltered={isFiltered} />}
        {list && list.length > 0 && <SessionTable sessions={list} />}
        {sessions.hasNextPage && (
          <Button
            className="mx-auto mt-4 flex"
            disabled={sessions.isFetchingNextPage}
            onClick={() => void sessions.fetchNextPage()}
          >
            {words.more}
          </Button>
        )}
      </div>
    </div>
  )
}

function Filters() {
  const words = useWords().desk.sessions
  const { flow, status } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: flows = [] } = useFlows()
  return (
    <div className="flex w-full gap-2 sm:w-auto">
      <Pick
        label={words.flow}
        value={flow ?? ALL}
        className="sm:w-44"
        items={[
          { value: ALL, label: words.allFlows },
          ...flows.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onPick={(id) =>
          void navigate({ search: { status, flow: id === ALL ? undefined : id }, replace: true })
        }
      />
      <Pick
        label={words.status}
        value={status ?? ALL}
        className="sm:w-44"
        items={[
          { value: ALL, label: words.all },
          ...SessionStatus.options.map((one) => ({ value: one, label: words.statuses[one] })),
        ]}
        onPick={(one) =>
          void navigate({
            search: { flow, status: SessionStatus.safeParse(one).data },
            replace: true,
          })
        }
      />
    </div>
  )
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  const words = useWords().desk.sessions
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-control/60 px-6 py-16 text-center">
      <MessagesSquare size={36} strokeWidth={1.6} aria-hidden className="text-accent" />
      <h2 className="text-[16px]/6 font-semibold">
        {isFiltered ? words.emptyFiltered : words.empty}
      </h2>
      {!isFiltered && <p className="max-w-sm text-text-2">{words.emptyAbout}</p>}
    </div>
  )
}
