import { freeId } from '@alur/flows'
import { withItem, withoutItem } from '../../lib/list.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { fieldNameProblem } from '../fields/fieldNameProblem.ts'
import { ItemBox } from '../fields/ItemBox.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 40

/** What the other system is told. */
export function ConnectorInput({ node, change }: PanelProps<'connector'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { input } = data
  const put = (next: typeof input, field?: string) => change({ ...data, input: next }, field)

  return (
    <>
      <h3 className="-mb-1 text-xs font-semibold text-text-2">{words.input}</h3>
      {input.map((one, index) => (
        <ItemBox
          key={one.name}
          title={one.name}
          removeLabel={words.removeField(one.name)}
          onRemove={() => put(withoutItem(input, index))}
        >
          <CommitInput
            label={words.inputField}
            value={one.name}
            check={(name) => fieldNameProblem(name, words)}
            onCommit={(name) => put(withItem(input, index, { ...one, name }))}
          />
          <FormulaField
            label={words.formula}
            source={one.formula}
            onText={(formula) => put(withItem(input, index, { ...one, formula }), `input${index}`)}
          />
        </ItemBox>
      ))}
      <AddButton
        label={words.addInput}
        isDisabled={input.length >= MOST}
        onAdd={() => {
          const name = freeId('field', new Set(input.map((one) => one.name)))
          put([...input, { name, formula: '' }])
        }}
      />
    </>
  )
}
