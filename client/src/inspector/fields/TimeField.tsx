import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'

type Props = { label: string; time: string; hint?: string; onChange: (time: string) => void }

/** A time of day, `HH:MM`. */
export function TimeField({ label, time, hint, onChange }: Props) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, describedBy) => (
        <input
          id={id}
          type="time"
          value={time}
          aria-describedby={describedBy}
          // A time half typed is empty, and no time of an interval may be.
          onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
          className={`${fieldStyle} tabular-nums`}
        />
      )}
    </Labelled>
  )
}
