import { fieldStyle } from '../ui/fieldStyle.ts'
import { Labelled } from '../ui/Labelled.tsx'
import { useWords } from '../words/words.ts'
import { canBeTyped, type Fact, type Typed } from './facts.ts'

type Props = { facts: readonly Fact[]; typed: Typed; onType: (typed: Typed) => void }

/** A field for each fact that can be typed. */
export function FactFields({ facts, typed, onType }: Props) {
  const { inspector, simulator } = useWords().desk
  const shown = facts.filter(({ type, sample }) => canBeTyped(type, sample))
  if (shown.length === 0) return null
  return (
    <div className="flex flex-col gap-2 text-left">
      {shown.map(({ name, label, type }) => (
        <Labelled
          key={name}
          label={label}
          aside={<span className="text-[11px]/4 text-text-3">{inspector.types[type]}</span>}
        >
          {(id) => (
            <input
              id={id}
              value={typed[name] ?? ''}
              placeholder={simulator.fillIn}
              autoComplete="off"
              onChange={(event) => onType({ ...typed, [name]: event.target.value })}
              className={fieldStyle}
            />
          )}
        </Labelled>
      ))}
    </div>
  )
}
