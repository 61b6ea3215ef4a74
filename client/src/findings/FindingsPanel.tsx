import { type Finding, Severity } from '@alur/flows'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import { useContext, useEffect, useRef } from 'react'
import { useEditor, useView } from '../document/editorContext.ts'
import { cx } from '../lib/cx.ts'
import { LanguageContext, useWords } from '../words/words.ts'
import { showFinding } from './showFinding.ts'

/** Everything the proof found, the gravest first. */
export function FindingsPanel() {
  const words = useWords().desk.findings
  const findings = useView((view) => view.findings)
  const proof = useView((view) => view.proof)
  if (proof === 'failed') return <p className="p-4 text-danger">{words.failed}</p>
  if (findings.length === 0) return <Nothing isChecking={proof === 'running'} />
  return (
    <section aria-label={words.list} className="min-h-0 flex-1 overflow-y-auto pb-4">
      {Severity.options.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={findings.filter((one) => one.severity === severity)}
        />
      ))}
      <p className="px-4 pt-3 text-xs text-text-3">{words.keys}</p>
    </section>
  )
}

function Nothing({ isChecking }: { isChecking: boolean }) {
  const words = useWords().desk.findings
  if (isChecking) return <p className="p-4 text-text-3">{words.checking}</p>
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-12 text-center">
      <CircleCheck size={32} aria-hidden className="text-accent" />
      <h2 className="font-semibold">{words.none}</h2>
      <p className="text-text-2">{words.noneAbout}</p>
    </div>
  )
}

const LOOKS = {
  block: { icon: CircleAlert, colour: 'text-danger' },
  error: { icon: CircleAlert, colour: 'text-danger' },
  warning: { icon: TriangleAlert, colour: 'text-warning' },
  info: { icon: Info, colour: 'text-info' },
}

function Group({ severity, findings }: { severity: Severity; findings: Finding[] }) {
  const words = useWords().desk.findings
  if (findings.length === 0) return null
  return (
    <section aria-labelledby={`findings-${severity}`}>
      <h3
        id={`findings-${severity}`}
        className="px-4 pt-4 pb-1 text-[11px]/4 font-semibold tracking-wide text-text-3 uppercase"
      >
        {words.severities[severity]} · {findings.length}
      </h3>
      <ul>
        {findings.map((finding, index) => (
          <li key={`${finding.rule}${finding.node ?? ''}${index + 1}`}>
            <FindingRow finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FindingRow({ finding }: { finding: Finding }) {
  const words = useWords().desk.findings
  const language = useContext(LanguageContext)
  const editor = useEditor()
  const { icon: Icon, colour } = LOOKS[finding.severity]
  const isShown = useView(({ shown }) => shown === finding)
  const row = useRef<HTMLButtonElement>(null)
  const path = finding.path ?? []

  useEffect(() => {
    if (isShown) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])

  return (
    <button
      ref={row}
      type="button"
      aria-current={isShown}
      onClick={() => showFinding(editor, finding)}
      className={cx(
        'flex w-full gap-2.5 px-4 py-2 text-left',
        isShown ? 'bg-accent-soft' : 'hover:bg-raised',
      )}
    >
      <Icon size={16} aria-hidden className={`mt-0.5 shrink-0 ${colour}`} />
      <span className="min-w-0">
        <span className="block break-words">{finding.message[language]}</span>
        <span className="block truncate text-xs text-text-3">
          {finding.node ?? words.wholeFlow}
          {path.length > 1 && ` · ${words.path} ${path.join(' → ')}`}
        </span>
      </span>
    </button>
  )
}
