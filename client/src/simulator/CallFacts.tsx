import { ChevronRight } from 'lucide-react'
import { useWords } from '../words/words.ts'
import { FactFields } from './FactFields.tsx'
import { canBeTyped, type Fact, type Typed } from './facts.ts'

type Props = { facts: readonly Fact[]; typed: Typed; onType: (typed: Typed) => void }

/** What an answer tells besides its outcome, folded: the samples often do. */
export function CallFacts({ facts, typed, onType }: Props) {
  const words = useWords().desk.simulator
  if (!facts.some(({ type, sample }) => canBeTyped(type, sample))) return null
  return (
    <details className="group">
      <summary className="flex cursor-pointer list-none items-center gap-1 text-xs font-medium text-text-2">
        <ChevronRight
          size={13}
          aria-hidden
          className="text-text-3 transition-transform group-open:rotate-90"
        />
        {words.answerFields}
      </summary>
      <div className="max-h-48 overflow-y-auto pt-2">
        <FactFields facts={facts} typed={typed} onType={onType} />
      </div>
    </details>
  )
}
