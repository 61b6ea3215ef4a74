import { cx } from '../../lib/cx.ts'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { useWords } from '../../words/words.ts'

const LONGEST = 60

type Props = { pattern: string; onText: (pattern: string) => void }

/** How a code of the author's own is written. */
export function PatternField({ pattern, onText }: Props) {
  const words = useWords().desk.inspector
  const isUsable = /[9A*]/.test(pattern)
  return (
    <Labelled
      label={words.pattern}
      hint={words.patternHint}
      problem={isUsable ? undefined : words.patternEmpty}
    >
      {(id, describedBy) => (
        <input
          id={id}
          data-live
          value={pattern}
          maxLength={LONGEST}
          spellCheck={false}
          placeholder="CL-9999-999999"
          aria-describedby={describedBy}
          aria-invalid={!isUsable}
          onChange={(event) => onText(event.target.value)}
          className={cx(fieldStyle, 'font-mono text-[13px]')}
        />
      )}
    </Labelled>
  )
}
