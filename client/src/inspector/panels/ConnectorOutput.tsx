import { freeId } from '@alur/flows'
import { withItem, withoutItem } from '../../lib/list.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { fieldNameProblem } from '../fields/fieldNameProblem.ts'
import { ItemBox } from '../fields/ItemBox.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 40

/** Which fields of the other system's answer are kept, and where. */
export function ConnectorOutput({ node, change }: PanelProps<'connector'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { output } = data
  const put = (next: typeof output) => change({ ...data, output: next })

  return (
    <>
      <h3 className="-mb-1 text-xs font-semibold text-text-2">{words.output}</h3>
      {output.map((one, index) => (
        <ItemBox
          key={one.name}
          title={one.name}
          removeLabel={words.removeField(one.name)}
          onRemove={() => put(withoutItem(output, index))}
        >
          <CommitInput
            label={words.inputField}
            value={one.name}
            check={(name) => fieldNameProblem(name, words)}
            onCommit={(name) => put(withItem(output, index, { ...one, name }))}
          />
          <VariableField
            label={words.variable}
            variable={one.variable}
            type="text"
            onPick={(variable) => put(withItem(output, index, { ...one, variable }))}
          />
        </ItemBox>
      ))}
      <AddButton
        label={words.addOutput}
        isDisabled={output.length >= MOST}
        onAdd={() => {
          const name = freeId('field', new Set(output.map((one) => one.name)))
          put([...output, { name, variable: '' }])
        }}
      />
    </>
  )
}
