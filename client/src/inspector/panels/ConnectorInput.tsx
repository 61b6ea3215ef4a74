import { freeId } from '@alur/flows'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { fieldNameProblem } from '../fields/fieldNameProblem.ts'
import { ItemList } from '../fields/ItemList.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 40

/** What the other system is told. */
export function ConnectorInput({ node, change }: PanelProps<'connector'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const names = new Set(data.input.map(({ name }) => name))
  return (
    <FieldGroup title={words.input}>
      <ItemList
        items={data.input}
        field="input"
        titleOf={(_, { name }) => name}
        aboutOf={({ formula }) => `= ${formula}`}
        most={MOST}
        add={{
          label: words.addInput,
          create: () => ({ name: freeId('field', names), formula: '' }),
        }}
        onChange={(input, field) => change({ ...data, input }, field)}
      >
        {(one, put) => (
          <>
            <CommitInput
              label={words.inputField}
              value={one.name}
              check={(name) => fieldNameProblem(name, words)}
              onCommit={(name) => put({ ...one, name })}
            />
            <FormulaField
              label={words.formula}
              source={one.formula}
              onText={(formula) => put({ ...one, formula }, 'formula')}
            />
          </>
        )}
      </ItemList>
    </FieldGroup>
  )
}
