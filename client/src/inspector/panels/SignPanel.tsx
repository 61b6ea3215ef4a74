import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { MockField } from '../fields/MockField.tsx'
import { OutputFields } from '../fields/OutputFields.tsx'
import { PageInvitation } from '../fields/PageInvitation.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'

const LONGEST_AGREEMENT = 20_000
const LONGEST_HOURS = 720

export function SignPanel({ node, change }: PanelProps<'sign'>) {
  const words = useWords().desk.panels.sign
  const { data } = node
  return (
    <>
      <PageInvitation
        texts={data}
        onChange={(texts, field) => change({ ...data, ...texts }, field)}
      />
      <FieldGroup title={words.signed}>
        <LocalizedField
          label={words.agreement}
          text={data.agreement}
          limit={LONGEST_AGREEMENT}
          onChange={(agreement) => change({ ...data, agreement }, 'agreement')}
        />
        <VariableField
          label={words.document}
          hint={words.documentHint}
          variable={data.document ?? ''}
          type="file"
          isOptional
          none={words.noDocument}
          onPick={(variable) => change(withOptional(data, 'document', variable || undefined))}
        />
        <SpanField
          label={words.hours}
          value={data.hours}
          unit="hours"
          least={1}
          most={LONGEST_HOURS}
          onChange={(hours) => change({ ...data, hours })}
        />
      </FieldGroup>
      <OutputFields
        about={words.outputAbout}
        output={data.output}
        onChange={(output, field) => change({ ...data, output }, field)}
      />
      <MockField
        node={node}
        mock={data.mock}
        names={data.output.map(({ name }) => name)}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
