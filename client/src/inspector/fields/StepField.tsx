import { useDocument } from '../../document/editorContext.ts'
import { stepText, useReading } from '../../document/reading.ts'
import { kindWords } from '../../kinds/index.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'

type Props = {
  label: string
  step: string | null
  /** What no step means here. */
  none: string
  onPick: (step: string | null) => void
}

const NONE = ' none'

/** Chooses a step of the flow, or none. */
export function StepField({ label, step, none, onPick }: Props) {
  const reading = useReading()
  const nodes = useDocument((document) => document.nodes)
  return (
    <Labelled label={label}>
      {(id) => (
        <Pick
          id={id}
          label={label}
          value={step ?? NONE}
          items={[
            { value: NONE, label: none },
            ...nodes.map((node) => {
              const about = stepText(node, reading) || kindWords(node.kind, reading.words).name
              return { value: node.id, label: node.id, about: shorten(about) }
            }),
          ]}
          onPick={(picked) => onPick(picked === NONE ? null : picked)}
        />
      )}
    </Labelled>
  )
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
