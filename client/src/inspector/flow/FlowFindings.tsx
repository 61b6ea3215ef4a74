import { stopsPublishing } from '@alur/flows'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useContext } from 'react'
import { useView } from '../../document/editorContext.ts'
import { LanguageContext, useWords } from '../../words/words.ts'

/** What the proof found at one place of the flow's own settings, beside the fields that mend it. */
export function FlowFindings({ field }: { field: string }) {
  const words = useWords().desk.inspector.flow
  const language = useContext(LanguageContext)
  const findings = useView((view) => view.findings)
  const own = findings.filter(
    (one) => !one.node && (one.field === field || one.field?.startsWith(`${field}.`)),
  )
  if (own.length === 0) return null
  // One text may be missing in several places: it is said once.
  const messages = [...new Set(own.map(({ message }) => message[language]))]
  const isGrave = own.some(stopsPublishing)
  const Icon = isGrave ? CircleAlert : TriangleAlert
  return (
    <ul
      aria-label={words.problemsHere}
      className={`flex flex-col gap-1 rounded-lg px-2.5 py-1.5 text-[13px]/5 ${isGrave ? 'bg-danger-soft text-danger' : 'bg-warning-soft text-warning'}`}
    >
      {messages.map((message) => (
        <li key={message} className="flex gap-2">
          <Icon size={14} aria-hidden className="mt-[3px] shrink-0" />
          <span className="min-w-0 break-words">{message}</span>
        </li>
      ))}
    </ul>
  )
}
