import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { MockField } from '../fields/MockField.tsx'
import { OutputFields } from '../fields/OutputFields.tsx'
import { PageInvitation } from '../fields/PageInvitation.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { SecureLinkFields } from './SecureLinkFields.tsx'

const LONGEST_MINUTES = 10_080

export function SecureLinkPanel({ node, change }: PanelProps<'secureLink'>) {
  const words = useWords().desk.panels.secureLink
  const { data } = node
  const names = [...data.fields, ...data.output].map(({ name }) => name)
  return (
    <>
      <PageInvitation
        texts={data}
        onChange={(texts, field) => change({ ...data, ...texts }, field)}
      />
      <SecureLinkFields node={node} change={change} />
      <FieldGroup title={words.limits}>
        <SpanField
          label={words.minutes}
          value={data.minutes}
          unit="minutes"
          least={1}
          most={LONGEST_MINUTES}
          onChange={(minutes) => change({ ...data, minutes })}
        />
      </FieldGroup>
      <OutputFields
        title={words.output}
        about={words.outputAbout}
        output={data.output}
        onChange={(output, field) => change({ ...data, output }, field)}
      />
      <MockField
        node={node}
        mock={data.mock}
        names={names}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
