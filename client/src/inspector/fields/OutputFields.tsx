import { freeId } from '@alur/flows'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { fieldNameProblem } from './fieldNameProblem.ts'
import { ItemList } from './ItemList.tsx'
import { VariableField } from './VariableField.tsx'

type Output = { name: string; variable: string }[]
type Props = {
  title?: string
  about?: string
  output: Output
  onChange: (output: Output, field?: string) => void
}

const MOST = 40

/** Which fields of an answer from outside are kept, and where. */
export function OutputFields({ title, about, output, onChange }: Props) {
  const words = useWords().desk.inspector
  const names = new Set(output.map(({ name }) => name))
  return (
    <FieldGroup title={title ?? words.output} about={about}>
      <ItemList
        items={output}
        field="output"
        titleOf={(_, { name }) => name}
        aboutOf={({ variable }) => `→ ${variable}`}
        most={MOST}
        add={{
          label: words.addOutput,
          create: () => ({ name: freeId('field', names), variable: '' }),
        }}
        onChange={onChange}
      >
        {(one, put) => (
          <>
            <CommitInput
              label={words.inputField}
              value={one.name}
              check={(name) => fieldNameProblem(name, words)}
              onCommit={(name) => put({ ...one, name })}
            />
            <VariableField
              label={words.variable}
              variable={one.variable}
              type="text"
              onPick={(variable) => put({ ...one, variable })}
            />
          </>
        )}
      </ItemList>
    </FieldGroup>
  )
}
