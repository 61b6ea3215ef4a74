import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import type { PanelProps } from '../panelProps.ts'

const LONGEST = 60

export function EndPanel({ node, change }: PanelProps<'end'>) {
  const words = useWords().desk.inspector
  return (
    <CommitInput
      label={words.endOutcome}
      value={node.data.outcome}
      hint={words.endOutcomeHint}
      check={(text) => {
        if (text === '') return words.notEmpty
        return text.length > LONGEST ? words.tooManyCharacters(LONGEST) : undefined
      }}
      onCommit={(outcome) => change({ outcome })}
    />
  )
}
