import { stopsPublishing } from '@alur/flows'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useContext, useState } from 'react'
import { useView } from '../document/editorContext.ts'
import { LanguageContext, useWords } from '../words/words.ts'

const SHOWN = 2

/** What is wrong with a step, on top of its panel; a long list is folded. */
export function StepFindings({ step }: { step: string }) {
  const { inspector, findings: words } = useWords().desk
  const language = useContext(LanguageContext)
  const findings = useView((view) => view.findings)
  const [isOpen, setOpen] = useState(false)
  const own = findings.filter(({ node }) => node === step)
  if (own.length === 0) return null
  const isGrave = own.some(stopsPublishing)
  const shown = isOpen ? own : own.slice(0, SHOWN)
  return (
    <section
      aria-label={inspector.problemsHere}
      className={`rounded-xl px-3 py-2 text-[13px]/5 ${isGrave ? 'bg-danger-soft text-danger' : 'bg-warning-soft text-warning'}`}
    >
      <ul className="flex flex-col gap-1">
        {shown.map((finding, index) => {
          const Icon = stopsPublishing(finding) ? CircleAlert : TriangleAlert
          return (
            <li key={`${finding.rule}${index + 1}`} className="flex gap-2">
              <Icon size={14} aria-hidden className="mt-[3px] shrink-0" />
              <span className="min-w-0 break-words">{finding.message[language]}</span>
            </li>
          )
        })}
      </ul>
      {own.length > SHOWN && !isOpen && (
        <button
          type="button"
          onClick={() => setOpen(true)}
          className="mt-1 ml-5.5 font-medium underline underline-offset-2"
        >
          {words.more(own.length - SHOWN)}
        </button>
      )}
    </section>
  )
}
