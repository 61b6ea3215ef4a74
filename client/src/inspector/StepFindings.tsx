import { CircleAlert, TriangleAlert } from 'lucide-react'
import { useContext } from 'react'
import { useView } from '../document/editorContext.ts'
import { LanguageContext, useWords } from '../words/words.ts'

/** What is wrong with a step, on top of its panel. */
export function StepFindings({ step }: { step: string }) {
  const words = useWords().desk.inspector
  const language = useContext(LanguageContext)
  const findings = useView((view) => view.findings)
  const own = findings.filter(({ node }) => node === step)
  if (own.length === 0) return null
  return (
    <ul aria-label={words.problemsHere} className="flex flex-col gap-1.5">
      {own.map(({ rule, severity, field, exit, message }) => {
        const isSoft = severity === 'warning' || severity === 'info'
        const Icon = isSoft ? TriangleAlert : CircleAlert
        return (
          <li
            key={`${rule}${field ?? ''}${exit ?? ''}${message.en}`}
            className={`flex gap-2 rounded-control px-2.5 py-2 ${isSoft ? 'bg-warning-soft text-warning' : 'bg-danger-soft text-danger'}`}
          >
            <Icon size={16} aria-hidden className="mt-0.5 shrink-0" />
            <span className="min-w-0 break-words">{message[language]}</span>
          </li>
        )
      })}
    </ul>
  )
}
