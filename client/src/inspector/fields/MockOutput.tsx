import { freeId, type JsonValue } from '@alur/flows'
import { Trash2 } from 'lucide-react'
import { without } from '../../lib/without.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { AddButton } from './AddButton.tsx'
import { fieldNameProblem } from './fieldNameProblem.ts'
import { readMockValue, showMockValue } from './mockValue.ts'
import { NameField } from './NameField.tsx'

type Output = Record<string, JsonValue>
type Props = {
  output: Output
  names: readonly string[]
  onChange: (output: Output, field?: string) => void
}

const LONGEST_VALUE = 4_000

/** The fields of a sample answer: those the step reads, and others that were added. */
export function MockOutput({ output, names, onChange }: Props) {
  const words = useWords().desk.inspector
  const others = Object.keys(output).filter((name) => !names.includes(name))
  const put = (name: string, text: string) =>
    onChange({ ...output, [name]: readMockValue(text) }, `mock.${name}`)

  return (
    <>
      {[...new Set(names)].map((name) => (
        <NameField
          key={name}
          label={words.sampleField(name)}
          value={showMockValue(output[name])}
          longest={LONGEST_VALUE}
          onText={(text) => (text === '' ? onChange(without(output, name)) : put(name, text))}
        />
      ))}
      {others.map((name) => (
        <OtherField
          key={name}
          name={name}
          value={output[name] ?? null}
          taken={Object.keys(output)}
          onRename={(next) => {
            const entries = Object.entries(output)
            onChange(
              Object.fromEntries(entries.map(([key, one]) => [key === name ? next : key, one])),
            )
          }}
          onText={(text) => put(name, text)}
          onRemove={() => onChange(without(output, name))}
        />
      ))}
      <AddButton
        label={words.addSampleField}
        onAdd={() => onChange({ ...output, [freeId('field', new Set(Object.keys(output)))]: '' })}
      />
    </>
  )
}

type OtherProps = {
  name: string
  value: JsonValue
  taken: readonly string[]
  onRename: (name: string) => void
  onText: (text: string) => void
  onRemove: () => void
}

function OtherField({ name, value, taken, onRename, onText, onRemove }: OtherProps) {
  const words = useWords().desk.inspector
  return (
    <div className="grid grid-cols-[1fr_1fr_auto] items-end gap-2">
      <CommitInput
        label={words.inputField}
        value={name}
        check={(next) => {
          if (next !== name && taken.includes(next)) return words.idTaken
          return fieldNameProblem(next, words)
        }}
        onCommit={onRename}
      />
      <NameField
        label={words.sampleField(name)}
        value={showMockValue(value)}
        longest={LONGEST_VALUE}
        onText={onText}
      />
      <IconButton label={words.removeField(name)} icon={<Trash2 size={14} />} onClick={onRemove} />
    </div>
  )
}
