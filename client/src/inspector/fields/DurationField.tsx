import { type Duration, DurationUnit } from '@alur/flows'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import { wholeNumberProblem } from './wholeNumberProblem.ts'

type Props = { label: string; duration: Duration; onChange: (duration: Duration) => void }

const MOST = 10_000

export function DurationField({ label, duration, onChange }: Props) {
  const words = useWords().desk.inspector
  return (
    <fieldset className="grid grid-cols-[1fr_1fr] items-start gap-2">
      <legend className="sr-only">{label}</legend>
      <CommitInput
        label={label}
        value={String(duration.amount)}
        inputMode="numeric"
        check={(text) => wholeNumberProblem(text, 1, MOST, words)}
        onCommit={(text) => onChange({ ...duration, amount: Number(text) })}
      />
      <Labelled label={words.unit}>
        {(id) => (
          <Pick
            id={id}
            label={words.unit}
            value={duration.unit}
            items={DurationUnit.options.map((unit) => ({ value: unit, label: words.units[unit] }))}
            onPick={(unit) => onChange({ ...duration, unit: DurationUnit.parse(unit) })}
          />
        )}
      </Labelled>
    </fieldset>
  )
}
