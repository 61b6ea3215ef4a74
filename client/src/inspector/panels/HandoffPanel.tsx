import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { DeskFields } from '../fields/DeskFields.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LabelledValues } from '../fields/LabelledValues.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { MockField } from '../fields/MockField.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'

const LONGEST_WAIT = 10_080
const MOST_LINES = 20

export function HandoffPanel({ node, change }: PanelProps<'handoff'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.handoff
  const { data } = node
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <FieldGroup title={words.who} about={words.whoAbout}>
        <DeskFields desk={data} onChange={(desk) => change({ ...data, ...desk })} />
        <SpanField
          label={words.waitMinutes}
          value={data.waitMinutes}
          unit="minutes"
          least={1}
          most={LONGEST_WAIT}
          onChange={(waitMinutes) => change({ ...data, waitMinutes })}
        />
      </FieldGroup>
      <FieldGroup title={words.payload} about={words.payloadAbout}>
        <LabelledValues
          lines={data.payload}
          field="payload"
          most={MOST_LINES}
          limit={MESSAGE_LIMITS.interactiveBody}
          onChange={(payload, field) => change({ ...data, payload }, field)}
        />
      </FieldGroup>
      <VariableField
        label={words.output}
        variable={data.output ?? ''}
        type="text"
        isOptional
        onPick={(variable) => change(withOptional(data, 'output', variable || undefined))}
      />
      <MockField
        node={node}
        mock={data.mock}
        names={['note']}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
