import type { FlowSummary } from '@alur/server/contract'
import { Link } from '@tanstack/react-router'
import { useContext } from 'react'
import { formatMoment, languageName } from '../../lib/when.ts'
import { LanguageContext, useWords } from '../../words/words.ts'
import { FlowActions } from './FlowActions.tsx'
import { FlowStatus } from './FlowStatus.tsx'

const HEAD = 'px-4 py-2.5 font-medium whitespace-nowrap'
const CELL = 'px-4 py-3 align-top'

/** A table where there is room; on a phone each flow is a card. */
export function FlowTable({ flows }: { flows: readonly FlowSummary[] }) {
  const { list } = useWords().desk
  return (
    <>
      <div className="hidden overflow-hidden rounded-card border border-border bg-surface md:block">
        <table className="w-full text-left">
          <thead className="border-b border-border bg-raised text-xs text-text-3">
            <tr>
              <th className={HEAD}>{list.name}</th>
              <th className={HEAD}>{list.languages}</th>
              <th className={HEAD}>{list.status}</th>
              <th className={`${HEAD} text-right`}>{list.active}</th>
              <th className={HEAD}>{list.updated}</th>
              <th aria-label={list.actionsOf('')} className="w-12" />
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <FlowRow key={flow.id} flow={flow} />
            ))}
          </tbody>
        </table>
      </div>
      <ul className="flex flex-col gap-3 md:hidden">
        {flows.map((flow) => (
          <FlowCard key={flow.id} flow={flow} />
        ))}
      </ul>
    </>
  )
}

function FlowRow({ flow }: { flow: FlowSummary }) {
  const reader = useContext(LanguageContext)
  return (
    <tr className="relative border-b border-border last:border-0 hover:bg-raised">
      <td className={CELL}>
        <FlowName flow={flow} />
        <Starts flow={flow} />
      </td>
      <td className={`${CELL} text-text-2`}>{languagesOf(flow, reader)}</td>
      <td className={CELL}>
        <FlowStatus flow={flow} />
      </td>
      <td className={`${CELL} text-right tabular-nums`}>{flow.activeSessions}</td>
      <td className={`${CELL} whitespace-nowrap text-text-2`}>
        {formatMoment(flow.savedAt, reader)}
      </td>
      <td className="relative z-10 py-2 pr-2">
        <FlowActions flow={flow} />
      </td>
    </tr>
  )
}

function FlowCard({ flow }: { flow: FlowSummary }) {
  const { list } = useWords().desk
  const reader = useContext(LanguageContext)
  return (
    <li className="relative rounded-card border border-border bg-surface p-4">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <FlowName flow={flow} />
          <Starts flow={flow} />
        </div>
        <div className="relative z-10 -mt-1 -mr-2">
          <FlowActions flow={flow} />
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <FlowStatus flow={flow} />
        <span className="text-xs text-text-2">{list.activeCount(flow.activeSessions)}</span>
      </div>
      <p className="mt-2 text-xs text-text-3">
        {languagesOf(flow, reader)} · {formatMoment(flow.savedAt, reader)}
      </p>
    </li>
  )
}

/** The whole row is the link's, the menu stands above it. */
function FlowName({ flow }: { flow: FlowSummary }) {
  return (
    <Link
      to="/flows/$flowId"
      params={{ flowId: flow.id }}
      className="font-semibold break-words after:absolute after:inset-0"
    >
      {flow.name}
    </Link>
  )
}

const MOST_WORDS = 6

/** How conversations of the flow begin; of many words the first few stand for all. */
function Starts({ flow: { keywords, otherStarts } }: { flow: FlowSummary }) {
  const { list } = useWords().desk
  if (keywords.length + otherStarts.length === 0) {
    return <p className="text-xs text-text-3">{list.noKeywords}</p>
  }
  const shown = keywords.slice(0, MOST_WORDS).map((word) => `“${word}”`)
  const hidden = keywords.length - shown.length
  return (
    <div className="text-xs text-text-3">
      {shown.length > 0 && (
        <p title={keywords.join(', ')}>
          <span className="sr-only">{list.keywords}: </span>
          {[...shown, ...(hidden > 0 ? [list.moreWords(hidden)] : [])].join(' ')}
        </p>
      )}
      {otherStarts.map((start) => {
        const text =
          start.kind === 'event' ? list.starts.event(start.event) : list.starts[start.kind]
        return <p key={text}>{text}</p>
      })}
    </div>
  )
}

function languagesOf(flow: FlowSummary, reader: string): string {
  return flow.languages.map((language) => languageName(language, reader)).join(', ')
}
