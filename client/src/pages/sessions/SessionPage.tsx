import type { SessionDetail } from '@alur/server/contract'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useContext } from 'react'
import { useSession } from '../../api/sessions.ts'
import { ChatView } from '../../chat/ChatView.tsx'
import { formatMoment } from '../../lib/when.ts'
import { LanguageContext, useWords } from '../../words/words.ts'
import { ListSkeleton } from '../ListSkeleton.tsx'
import { Problem } from '../Problem.tsx'
import { HandoffBox } from './HandoffBox.tsx'
import { Journal } from './Journal.tsx'
import { messageEntries } from './messageEntries.ts'
import { SessionState } from './SessionState.tsx'

const route = getRouteApi('/conversations/$sessionId')

/** One conversation: what was said, and beside it what the flow did. */
export function SessionPage() {
  const words = useWords().desk.sessions
  const { sessionId } = route.useParams()
  const session = useSession(sessionId)
  if (session.isPending) {
    return (
      <div className="p-6">
        <ListSkeleton />
      </div>
    )
  }
  if (session.isError && !session.data) {
    return (
      <Problem title={words.failed} error={session.error} onRetry={() => void session.refetch()} />
    )
  }
  return <Detail session={session.data} />
}

function Detail({ session }: { session: SessionDetail }) {
  const words = useWords().desk.sessions
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto wide:overflow-hidden">
      <SessionHeading session={session} />
      <div className="flex min-h-0 flex-1 flex-col wide:flex-row">
        <section
          aria-label={words.transcript}
          className="flex h-[70dvh] shrink-0 flex-col border-r border-border wide:h-auto wide:w-100"
        >
          <ChatView
            entries={messageEntries(session.messages)}
            canTap={false}
            opening={
              session.messages.length === 0 ? (
                <p className="p-6 text-center text-text-3">{words.nothingSaid}</p>
              ) : undefined
            }
          />
          <HandoffBox session={session.id} isActive={session.status === 'active'} />
        </section>
        <section
          aria-label={words.journal}
          className="min-h-0 min-w-0 flex-1 p-4 wide:overflow-y-auto sm:p-6"
        >
          <h2 className="mb-3 text-[16px]/6 font-semibold">{words.journal}</h2>
          <Journal entries={session.journal} flow={session.flow} />
        </section>
      </div>
    </div>
  )
}

function SessionHeading({ session }: { session: SessionDetail }) {
  const words = useWords().desk.sessions
  const language = useContext(LanguageContext)
  const { contact } = session
  return (
    <header className="border-b border-border bg-surface px-4 py-3 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Link to="/conversations" className="text-text-2 hover:underline">
          {words.title}
        </Link>
        <ChevronRight size={14} aria-hidden className="text-text-3" />
        <h1 className="text-[16px]/6 font-semibold">{contact.name || contact.phone}</h1>
        <SessionState session={session} />
      </div>
      <dl className="mt-2 flex flex-wrap gap-x-8 gap-y-1">
        <Fact name={words.flow}>
          <Link
            to="/flows/$flowId"
            params={{ flowId: session.flow }}
            className="text-accent underline underline-offset-2"
          >
            {session.flowName}
          </Link>{' '}
          v{session.version}
        </Fact>
        {contact.phone && <Fact name={words.customer}>{contact.phone}</Fact>}
        {session.node && (
          <Fact name={words.step}>
            <Link
              to="/flows/$flowId"
              params={{ flowId: session.flow }}
              search={{ step: session.node }}
              className="text-accent underline underline-offset-2"
            >
              {session.node}
            </Link>
          </Fact>
        )}
        {session.outcome && <Fact name={words.outcome}>{session.outcome}</Fact>}
        <Fact name={words.started}>{formatMoment(session.startedAt, language)}</Fact>
        <Fact name={words.turns}>{session.turns}</Fact>
      </dl>
    </header>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-xs text-text-3">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  )
}
