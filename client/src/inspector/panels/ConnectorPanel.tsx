import { withOptional } from '../../lib/withOptional.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { MockField } from '../fields/MockField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { OutputFields } from '../fields/OutputFields.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { ConnectorInput } from './ConnectorInput.tsx'

const FORM = /^([a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*)?$/
const LONGEST_TIMEOUT = 86_400
const PRESET = { times: 2, firstMs: 1_000 }
const OUTCOMES = ['ok', 'rejected', 'timeout', 'error'] as const

export function ConnectorPanel({ node, change }: PanelProps<'connector'>) {
  const words = useWords().desk.inspector
  const { data } = node
  return (
    <>
      <CommitInput
        label={words.connectorName}
        value={data.connector}
        hint={words.connectorForm}
        isMono
        check={(text) => (FORM.test(text) ? undefined : words.connectorForm)}
        onCommit={(connector) => change({ ...data, connector })}
      />
      <ConnectorInput node={node} change={change} />
      <OutputFields
        output={data.output}
        onChange={(output, field) => change({ ...data, output }, field)}
      />
      <ConnectorPatience node={node} change={change} />
      <MockField
        node={node}
        mock={data.mock}
        names={data.output.map(({ name }) => name)}
        onChange={(mock, field) => {
          const outcome = OUTCOMES.find((one) => one === mock?.outcome)
          const known = mock && outcome ? { ...mock, outcome } : undefined
          change(withOptional(data, 'mock', known), field)
        }}
      />
    </>
  )
}

/** How long the other system has, and how often it is asked again. */
function ConnectorPatience({ node, change }: PanelProps<'connector'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.connector
  const { data } = node
  const { retries } = data
  return (
    <FieldGroup title={words.patience}>
      <SpanField
        label={inspector.timeoutSeconds}
        value={data.timeoutSeconds}
        unit="seconds"
        least={1}
        most={LONGEST_TIMEOUT}
        onChange={(timeoutSeconds) => change({ ...data, timeoutSeconds })}
      />
      <Toggle
        label={words.retries}
        about={words.retriesAbout}
        isOn={retries !== undefined}
        onChange={(isOn) => change(withOptional(data, 'retries', isOn ? PRESET : undefined))}
      />
      {retries && (
        <div className="grid grid-cols-2 items-start gap-2">
          <NumberField
            label={words.times}
            value={retries.times}
            least={0}
            most={5}
            onNumber={(times) => change({ ...data, retries: { ...retries, times } })}
          />
          <NumberField
            label={words.firstMs}
            value={retries.firstMs}
            least={100}
            most={60_000}
            onNumber={(firstMs) => change({ ...data, retries: { ...retries, firstMs } })}
          />
        </div>
      )}
    </FieldGroup>
  )
}
