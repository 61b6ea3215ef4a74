import type { Conversation } from '@alur/flows'
import { useContext } from 'react'
import { cx } from '../lib/cx.ts'
import { formatMoment } from '../lib/when.ts'
import { LanguageContext, useWords } from '../words/words.ts'
import { usePlaceName } from './usePlaceName.ts'

type Kept = Conversation['evidence'][number]

/** What was kept of consents and disclosures, the newest first. */
export function EvidenceView({ conversation }: { conversation: Conversation }) {
  const words = useWords().desk.simulator
  const kept = conversation.evidence.toReversed()
  if (kept.length === 0) return <p className="flex-1 p-4 text-text-3">{words.noEvidence}</p>
  return (
    <ol aria-label={words.evidence} className="min-h-0 flex-1 overflow-y-auto p-3">
      {kept.map((one, index) => (
        <EvidenceItem key={`${one.node}${kept.length - index}`} kept={one} />
      ))}
    </ol>
  )
}

function EvidenceItem({ kept: { node, at, evidence } }: { kept: Kept }) {
  const words = useWords().desk.simulator
  const reader = useContext(LanguageContext)
  const nameOf = usePlaceName()
  const { kind, isGiven, version, language, text, lines } = evidence
  return (
    <li className="mb-2.5 rounded-xl border border-border bg-raised/60 p-3">
      <header className="flex items-center gap-2">
        <h3 className="font-semibold">{words.evidenceKinds[kind]}</h3>
        <span
          className={cx(
            'rounded-full px-2 text-xs/5 font-medium',
            isGiven ? 'bg-accent-soft text-accent' : 'bg-warning-soft text-warning',
          )}
        >
          {isGiven ? words.isGiven : words.isRefused}
        </span>
      </header>
      <p className="text-xs text-text-3">
        {[formatMoment(at, reader), words.atStep(nameOf(node)), words.version(version)].join(' · ')}
      </p>
      {lines.length > 0 && (
        <dl
          lang={language}
          className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-[13px]"
        >
          {lines.map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-text-2">{label}</dt>
              <dd className="text-right break-words">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <details className="mt-2 text-[13px]">
        <summary className="cursor-pointer text-xs font-medium text-text-2">
          {words.wholeText}
        </summary>
        <p lang={language} className="mt-1 whitespace-pre-wrap">
          {text}
        </p>
      </details>
    </li>
  )
}
