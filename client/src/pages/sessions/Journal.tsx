import type { JournalEntry } from '@alur/server/contract'
import { Link } from '@tanstack/react-router'
import { ArrowRight } from 'lucide-react'
import { useContext } from 'react'
import { formatMoment } from '../../lib/when.ts'
import { LanguageContext, useWords } from '../../words/words.ts'
import { effectLines, eventWords } from './journalWords.ts'

type Props = { entries: readonly JournalEntry[]; flow: string }

/** Turn by turn: what happened, where it led, and what was done. */
export function Journal({ entries, flow }: Props) {
  return (
    <ol className="flex flex-col gap-2">
      {entries.map((entry) => (
        <Turn key={entry.turn} entry={entry} flow={flow} />
      ))}
    </ol>
  )
}

function Turn({ entry, flow }: { entry: JournalEntry; flow: string }) {
  const { sessions: words } = useWords().desk
  const language = useContext(LanguageContext)
  const { turn, at, event, from, to, effects, understood, fault } = entry
  return (
    <li className="rounded-xl border border-border bg-surface p-3">
      <div className="flex flex-wrap items-baseline gap-x-3 text-xs text-text-3">
        <span className="font-semibold">{turn}</span>
        <time dateTime={at}>{formatMoment(at, language)}</time>
        {!understood && <span className="text-warning">{words.notUnderstood}</span>}
      </div>
      <p className="mt-0.5 font-medium break-words">{eventWords(event, language)}</p>
      <p className="mt-1 flex flex-wrap items-center gap-1.5 text-text-2">
        <StepLink step={from} flow={flow} />
        <ArrowRight size={14} aria-hidden className="text-text-3" />
        <StepLink step={to} flow={flow} />
      </p>
      {effects.length > 0 && (
        <ul className="mt-1.5 flex flex-col gap-0.5 border-l-2 border-border pl-3 text-xs text-text-2">
          {effectLines(effects, language).map(({ text, times }) => (
            <li key={text} className="break-words">
              {text}
              {times > 1 && ` × ${times}`}
            </li>
          ))}
        </ul>
      )}
      {fault && (
        <p className="mt-2 rounded-control bg-danger-soft px-2.5 py-1.5 text-danger">
          {words.fault}: {fault.message[language]}
        </p>
      )}
    </li>
  )
}

function StepLink({ step, flow }: { step: string | null; flow: string }) {
  if (step === null) return <span className="text-text-3">–</span>
  return (
    <Link
      to="/flows/$flowId"
      params={{ flowId: flow }}
      search={{ step }}
      className="font-mono text-[13px] underline-offset-2 hover:underline"
    >
      {step}
    </Link>
  )
}
