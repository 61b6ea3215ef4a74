import { CommitInput } from '../ui/CommitInput.tsx'
import { Labelled } from '../ui/Labelled.tsx'
import { Pick } from '../ui/Pick.tsx'
import { useWords } from '../words/words.ts'

const MANNERS = ['once', 'late', 'twice'] as const
const LONGEST_MS = 600_000

/** When a system's answer comes, and how often. */
export type Arrival = { delayMs: number; manner: (typeof MANNERS)[number] }

type Props = { arrival: Arrival; onChange: (arrival: Arrival) => void }

export function ArrivalFields({ arrival, onChange }: Props) {
  const words = useWords().desk.simulator
  return (
    <div className="grid grid-cols-2 items-start gap-2">
      <Labelled label={words.manner}>
        {(id) => (
          <Pick
            id={id}
            label={words.manner}
            value={arrival.manner}
            items={MANNERS.map((manner) => ({ value: manner, label: words.manners[manner] }))}
            onPick={(picked) => {
              const manner = MANNERS.find((one) => one === picked)
              if (manner) onChange({ ...arrival, manner })
            }}
          />
        )}
      </Labelled>
      <CommitInput
        label={words.delay}
        value={String(arrival.delayMs)}
        inputMode="numeric"
        isDisabled={arrival.manner === 'late'}
        check={(text) =>
          /^\d{1,6}$/.test(text) && Number(text) <= LONGEST_MS ? undefined : words.wholeNumber
        }
        onCommit={(text) => onChange({ ...arrival, delayMs: Number(text) })}
      />
    </div>
  )
}
