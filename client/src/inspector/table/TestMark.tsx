import type { TestResult } from '@alur/flows'
import { CircleCheck, CircleX } from 'lucide-react'
import { useContext } from 'react'
import { LanguageContext, useWords } from '../../words/words.ts'

/** Whether an example holds, and if not, why. */
export function TestMark({ result }: { result: TestResult | undefined }) {
  const words = useWords().desk.panels.tests
  const language = useContext(LanguageContext)
  if (!result) return null
  if (result.passed) {
    return (
      <span className="flex items-center gap-1.5 text-xs whitespace-nowrap text-accent">
        <CircleCheck size={15} aria-hidden />
        {words.passes}
      </span>
    )
  }
  return (
    <span className="flex min-w-48 items-start gap-1.5 py-1.5 text-xs text-danger">
      <CircleX size={15} aria-hidden className="shrink-0" />
      <span>
        {words.fails} {result.problem[language]}
      </span>
    </span>
  )
}
