import { checkFormula, MESSAGE_LIMITS } from '@alur/flows'
import { useFlowTypes } from '../../document/flowTypes.ts'
import type { DataOf } from '../../document/nodeOf.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { rowOf } from '../fields/rowOf.ts'
import type { PanelProps } from '../panelProps.ts'

type From = NonNullable<DataOf<'choice'>['from']>

/** Options made of a list that the conversation holds, such as a customer's accounts. */
export function ChoiceList({ node, change }: PanelProps<'choice'>) {
  const words = useWords().desk.panels.choice
  const { data } = node
  const { from } = data
  return (
    <>
      <Toggle
        label={words.fromList}
        about={words.fromListAbout}
        isOn={from !== undefined}
        onChange={(isOn) =>
          change(withOptional(data, 'from', isOn ? { list: '', title: {} } : undefined))
        }
      />
      {from && (
        <ListFields
          from={from}
          keeps={data.variable !== undefined}
          onChange={(next, field) => change({ ...data, from: next }, `from.${field}`)}
        />
      )}
    </>
  )
}

type Props = { from: From; keeps: boolean; onChange: (from: From, field: string) => void }

function ListFields({ from, keeps, onChange }: Props) {
  const words = useWords().desk.panels.choice
  const variables = useFlowTypes()
  const local = rowOf(checkFormula(from.list, { variables }).type)
  return (
    <ItemBox title={words.listOptions}>
      <FormulaField
        label={words.list}
        source={from.list}
        hint={words.listHint}
        onText={(list) => onChange({ ...from, list }, 'list')}
      />
      <LocalizedField
        label={words.rowTitle}
        text={from.title}
        limit={MESSAGE_LIMITS.rowTitle}
        isSingleLine
        local={local}
        onChange={(title) => onChange({ ...from, title }, 'title')}
      />
      <OptionalText
        question={words.hasRowAbout}
        label={words.rowAbout}
        text={from.description}
        limit={MESSAGE_LIMITS.rowDescription}
        isSingleLine
        local={local}
        onChange={(text) => onChange(withOptional(from, 'description', text), 'description')}
      />
      {keeps && (
        <FormulaField
          label={words.rowValue}
          source={from.value ?? ''}
          local={local}
          hint={words.rowValueHint}
          onText={(value) => onChange(withOptional(from, 'value', value || undefined), 'value')}
        />
      )}
    </ItemBox>
  )
}
