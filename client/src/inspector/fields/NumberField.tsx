import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { wholeNumberProblem } from './wholeNumberProblem.ts'

type Props = {
  label: string
  value: number
  least: number
  most: number
  hint?: string
  onNumber: (number: number) => void
}

/** A whole number between two others. */
export function NumberField({ label, value, least, most, hint, onNumber }: Props) {
  const words = useWords().desk.inspector
  return (
    <CommitInput
      label={label}
      value={String(value)}
      inputMode="numeric"
      {...(hint ? { hint } : {})}
      check={(text) => wholeNumberProblem(text, least, most, words)}
      onCommit={(text) => onNumber(Number(text))}
    />
  )
}
