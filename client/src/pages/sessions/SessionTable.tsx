import type { SessionSummary } from '@alur/server/contract'
import { Link } from '@tanstack/react-router'
import { useContext } from 'react'
import { formatMoment } from '../../lib/when.ts'
import { LanguageContext, useWords } from '../../words/words.ts'
import { SessionState } from './SessionState.tsx'

const HEAD = 'px-4 py-2.5 font-medium whitespace-nowrap'
const CELL = 'px-4 py-3 align-top'

export function SessionTable({ sessions }: { sessions: readonly SessionSummary[] }) {
  const words = useWords().desk.sessions
  return (
    <>
      <div className="hidden overflow-x-auto rounded-card border border-border bg-surface md:block">
        <table className="w-full text-left">
          <thead className="border-b border-border bg-raised text-xs text-text-3">
            <tr>
              <th className={HEAD}>{words.customer}</th>
              <th className={HEAD}>{words.flow}</th>
              <th className={HEAD}>{words.status}</th>
              <th className={HEAD}>{words.step}</th>
              <th className={`${HEAD} text-right`}>{words.turns}</th>
              <th className={HEAD}>{words.updated}</th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </tbody>
        </table>
      </div>
      <ul className="flex flex-col gap-3 md:hidden">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </ul>
    </>
  )
}

function SessionRow({ session }: { session: SessionSummary }) {
  const language = useContext(LanguageContext)
  return (
    <tr className="relative border-b border-border last:border-0 hover:bg-raised">
      <td className={CELL}>
        <Customer session={session} />
      </td>
      <td className={CELL}>
        {session.flowName} <span className="text-text-3">v{session.version}</span>
      </td>
      <td className={CELL}>
        <SessionState session={session} />
      </td>
      <td className={`${CELL} font-mono text-[13px] break-all`}>
        {session.node ?? session.outcome ?? '–'}
      </td>
      <td className={`${CELL} text-right tabular-nums`}>{session.turns}</td>
      <td className={`${CELL} whitespace-nowrap text-text-2`}>
        {formatMoment(session.updatedAt, language)}
      </td>
    </tr>
  )
}

function SessionCard({ session }: { session: SessionSummary }) {
  const language = useContext(LanguageContext)
  return (
    <li className="relative rounded-card border border-border bg-surface p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <Customer session={session} />
        <SessionState session={session} />
      </div>
      <p className="mt-2 text-xs text-text-2">
        {session.flowName} v{session.version} · {session.node ?? session.outcome ?? '–'}
      </p>
      <p className="text-xs text-text-3">{formatMoment(session.updatedAt, language)}</p>
    </li>
  )
}

/** The whole row is the link's. */
function Customer({ session }: { session: SessionSummary }) {
  const { contact, id } = session
  return (
    <div className="min-w-0">
      <Link
        to="/conversations/$sessionId"
        params={{ sessionId: id }}
        className="font-semibold break-words after:absolute after:inset-0"
      >
        {contact.name || contact.phone || id.slice(0, 8)}
      </Link>
      {contact.name && contact.phone && (
        <p className="text-xs text-text-3 tabular-nums">{contact.phone}</p>
      )}
    </div>
  )
}
