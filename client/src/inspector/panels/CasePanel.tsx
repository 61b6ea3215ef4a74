import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { DeskFields } from '../fields/DeskFields.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { KeptFields } from '../fields/KeptFields.tsx'
import { LabelledValues } from '../fields/LabelledValues.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { MockField } from '../fields/MockField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import type { PanelProps } from '../panelProps.ts'

const PREFIX = /^[A-Z]{1,6}$/
const MOST_LINES = 40
const LONGEST_WORKDAYS = 250
const KEPT = [
  { key: 'number', type: 'text' },
  { key: 'dueOn', type: 'date' },
] as const

export function CasePanel({ node, change }: PanelProps<'case'>) {
  const words = useWords().desk.panels.case
  const { data } = node
  return (
    <>
      <LocalizedField
        label={words.title}
        text={data.title}
        limit={MESSAGE_LIMITS.interactiveBody}
        isSingleLine
        onChange={(title) => change({ ...data, title }, 'title')}
      />
      <FieldGroup title={words.who}>
        <DeskFields desk={data} onChange={(desk) => change({ ...data, ...desk })} />
        <div className="grid grid-cols-2 items-start gap-2">
          <CommitInput
            label={words.prefix}
            value={data.prefix}
            hint={words.prefixHint(data.prefix)}
            check={(text) => (PREFIX.test(text) ? undefined : words.prefixForm)}
            onCommit={(prefix) => change({ ...data, prefix })}
          />
          <NumberField
            label={words.workdays}
            value={data.workdays}
            least={0}
            most={LONGEST_WORKDAYS}
            onNumber={(workdays) => change({ ...data, workdays })}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={words.fields} about={words.fieldsAbout}>
        <LabelledValues
          lines={data.fields}
          field="fields"
          most={MOST_LINES}
          limit={MESSAGE_LIMITS.interactiveBody}
          onChange={(fields, field) => change({ ...data, fields }, field)}
        />
      </FieldGroup>
      <FieldGroup title={words.kept}>
        <KeptFields
          kept={KEPT}
          labels={words}
          values={data}
          onPick={(key, variable) => change(withOptional(data, key, variable))}
        />
      </FieldGroup>
      <MockField
        node={node}
        mock={data.mock}
        names={['number', 'dueOn']}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
