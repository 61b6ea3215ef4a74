import { type FlowNode, type JsonValue, kindOf } from '@alur/flows'
import { useReading } from '../../document/reading.ts'
import { exitLabel } from '../../kinds/exitLabel.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { FieldGroup } from './FieldGroup.tsx'
import { MockOutput } from './MockOutput.tsx'
import { NumberField } from './NumberField.tsx'
import { PickField } from './PickField.tsx'

type Mock = { outcome: string; latencyMs: number; output: Record<string, JsonValue> }
type Props = {
  node: FlowNode
  mock: Mock | undefined
  /** The fields of an answer that this step reads. */
  names: readonly string[]
  onChange: (mock: Mock | undefined, field?: string) => void
}

const LONGEST_DELAY = 600_000

/** What the world outside is taken to answer while no real system is connected. */
export function MockField({ node, mock, names, onChange }: Props) {
  const reading = useReading()
  const { inspector: words, panels } = reading.words
  const exits = kindOf(node).exits(node.data)
  const outcomes = exits.map(({ id }) => ({ value: id, label: exitLabel(node, id, reading) }))
  const [first] = outcomes
  const preset = { outcome: first?.value ?? '', latencyMs: 1_000, output: {} }
  return (
    <FieldGroup title={words.sample} about={words.sampleAbout}>
      <Toggle
        label={panels.shared.ownSample}
        about={panels.shared.ownSampleAbout(first?.label ?? '')}
        isOn={mock !== undefined}
        onChange={(isOn) => onChange(isOn ? preset : undefined)}
      />
      {mock && (
        <>
          <PickField
            label={words.outcome}
            value={mock.outcome}
            items={outcomes}
            onPick={(outcome) => onChange({ ...mock, outcome })}
          />
          <NumberField
            label={words.latency}
            value={mock.latencyMs}
            least={0}
            most={LONGEST_DELAY}
            onNumber={(latencyMs) => onChange({ ...mock, latencyMs })}
          />
          <MockOutput
            output={mock.output}
            names={names}
            onChange={(output, field) => onChange({ ...mock, output }, field)}
          />
        </>
      )}
    </FieldGroup>
  )
}
