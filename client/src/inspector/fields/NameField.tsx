import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'

type Props = {
  label: string
  value: string
  longest: number
  onText: (text: string) => void
  hint?: string
}

/** A short text of the author's own, never read by a customer. */
export function NameField({ label, value, longest, onText, hint }: Props) {
  return (
    <Labelled label={label} hint={hint}>
      {(id, describedBy) => (
        <input
          id={id}
          data-live
          value={value}
          maxLength={longest}
          aria-describedby={describedBy}
          onChange={(event) => onText(event.target.value)}
          className={fieldStyle}
        />
      )}
    </Labelled>
  )
}
