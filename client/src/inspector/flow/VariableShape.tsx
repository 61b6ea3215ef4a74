import { FieldType, freeId, ItemType, type Variable, VariableName } from '@alur/flows'
import { Trash2 } from 'lucide-react'
import { withItem, withoutItem } from '../../lib/list.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { PickField } from '../fields/PickField.tsx'
import { retyped } from './retyped.ts'

const MOST_FIELDS = 40

type Props = { variable: Variable; onChange: (variable: Variable) => void }

/** What a list is a list of, and the fields of a record; nothing for any other variable. */
export function VariableShape({ variable, onChange }: Props) {
  const { types, flow } = useWords().desk.inspector
  return (
    <>
      {variable.of !== undefined && (
        <PickField
          label={flow.of}
          value={variable.of}
          items={ItemType.options.map((value) => ({ value, label: types[value] }))}
          onPick={(of) => onChange(retyped(variable, { type: 'list', of }))}
        />
      )}
      {variable.fields !== undefined && (
        <Fields fields={variable.fields} onChange={(fields) => onChange({ ...variable, fields })} />
      )}
    </>
  )
}

type Field = NonNullable<Variable['fields']>[number]
type FieldsProps = { fields: readonly Field[]; onChange: (fields: Field[]) => void }

function Fields({ fields, onChange }: FieldsProps) {
  const { types, flow, variableForm, variableReserved } = useWords().desk.inspector
  const items = FieldType.options.map((value) => ({ value, label: types[value] }))

  function problemOf(name: string, index: number): string | undefined {
    if (fields.some((one, at) => at !== index && one.name === name)) return flow.fieldTaken
    if (VariableName.safeParse(name).success) return undefined
    return /^[a-z][A-Za-z0-9_]{0,39}$/.test(name) ? variableReserved : variableForm
  }

  function add() {
    const name = freeId('field', new Set(fields.map((field) => field.name)))
    onChange([...fields, { name, type: 'text' }])
  }

  return (
    <div className="flex flex-col gap-2 border-l-2 border-border pl-3">
      {fields.map((field, index) => (
        <div key={field.name} className="flex items-end gap-2">
          <div className="grid min-w-0 flex-1 grid-cols-2 gap-2">
            <CommitInput
              label={flow.fieldName(index + 1)}
              value={field.name}
              isMono
              check={(name) => problemOf(name, index)}
              onCommit={(name) => onChange(withItem(fields, index, { ...field, name }))}
            />
            <PickField
              label={flow.fieldType(field.name)}
              value={field.type}
              items={items}
              onPick={(type) => onChange(withItem(fields, index, { ...field, type }))}
            />
          </div>
          {fields.length > 1 && (
            <IconButton
              label={flow.removeField(field.name)}
              icon={<Trash2 size={14} />}
              onClick={() => onChange(withoutItem(fields, index))}
            />
          )}
        </div>
      ))}
      <AddButton label={flow.addField} isDisabled={fields.length >= MOST_FIELDS} onAdd={add} />
    </div>
  )
}
