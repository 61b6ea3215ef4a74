import { CommitInput } from '../../ui/CommitInput.tsx'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import { wholeNumberProblem } from './wholeNumberProblem.ts'

const SECONDS = { seconds: 1, minutes: 60, hours: 3_600, days: 86_400 }
type Unit = keyof typeof SECONDS
const UNITS: Unit[] = ['seconds', 'minutes', 'hours', 'days']

type Props = {
  label: string
  /** A number of this unit; shown in the largest one that divides it. */
  value: number
  unit: Exclude<Unit, 'days'>
  least: number
  most: number
  hint?: string
  onChange: (value: number) => void
}

/** A length of time that the document counts in one unit, and people in the one that fits. */
export function SpanField({ label, value, unit: base, least, most, hint, onChange }: Props) {
  const words = useWords().desk.inspector
  const inBase = (unit: Unit) => SECONDS[unit] / SECONDS[base]
  // A unit of which not even one is allowed says nothing.
  const offered = UNITS.filter((one) => inBase(one) >= 1 && inBase(one) <= most)
  const unit = offered.findLast((one) => value > 0 && value % inBase(one) === 0) ?? base
  const factor = inBase(unit)
  const [from, to] = [Math.ceil(least / factor), Math.floor(most / factor)]

  return (
    <fieldset className="grid grid-cols-[1fr_1fr] items-start gap-2">
      <legend className="sr-only">{label}</legend>
      <CommitInput
        label={label}
        value={String(value / factor)}
        inputMode="numeric"
        check={(text) => wholeNumberProblem(text, from, to, words)}
        onCommit={(text) => onChange(Number(text) * factor)}
      />
      <Labelled label={words.unit}>
        {(id) => (
          <Pick
            id={id}
            label={words.unit}
            value={unit}
            items={offered.map((one) => ({ value: one, label: words.units[one] }))}
            onPick={(picked) => {
              const next = offered.find((one) => one === picked)
              const wanted = next && (value / factor) * inBase(next)
              if (wanted !== undefined) onChange(Math.max(least, Math.min(most, wanted)))
            }}
          />
        )}
      </Labelled>
      {hint && <p className="col-span-2 -mt-1 text-xs text-text-3">{hint}</p>}
    </fieldset>
  )
}
