import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { KeptFields } from '../fields/KeptFields.tsx'
import { MockField } from '../fields/MockField.tsx'
import { OutputFields } from '../fields/OutputFields.tsx'
import { PageInvitation } from '../fields/PageInvitation.tsx'
import { SpanField } from '../fields/SpanField.tsx'
import { TemplateField } from '../fields/TemplateField.tsx'
import type { PanelProps } from '../panelProps.ts'

const LONGEST_MINUTES = 43_200
const KEPT = [
  { key: 'received', type: 'money' },
  { key: 'paidReference', type: 'text' },
] as const

export function PaymentPanel({ node, change }: PanelProps<'payment'>) {
  const words = useWords().desk.panels.payment
  const { data } = node
  return (
    <>
      <FieldGroup title={words.what}>
        <FormulaField
          label={words.amount}
          source={data.amount}
          expects="money"
          hint={words.amountHint}
          onText={(amount) => change({ ...data, amount }, 'amount')}
        />
        <TemplateField
          label={words.reference}
          source={data.reference}
          hint={words.referenceHint}
          placeholder="INV-{invoice}"
          onText={(reference) => change({ ...data, reference }, 'reference')}
        />
        <SpanField
          label={words.minutes}
          value={data.minutes}
          unit="minutes"
          least={1}
          most={LONGEST_MINUTES}
          onChange={(minutes) => change({ ...data, minutes })}
        />
      </FieldGroup>
      <PageInvitation
        texts={data}
        onChange={(texts, field) => change({ ...data, ...texts }, field)}
      />
      <FieldGroup title={words.kept}>
        <KeptFields
          kept={KEPT}
          labels={words}
          values={data}
          onPick={(key, variable) => change(withOptional(data, key, variable))}
        />
      </FieldGroup>
      <OutputFields
        title={words.output}
        output={data.output}
        onChange={(output, field) => change({ ...data, output }, field)}
      />
      <MockField
        node={node}
        mock={data.mock}
        names={['amount', 'reference', ...data.output.map(({ name }) => name)]}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
