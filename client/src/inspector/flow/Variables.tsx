import { freeId, Privacy, type Variable, VariableType, valueTypeOf } from '@alur/flows'
import {
  addVariable,
  changeVariable,
  removeVariable,
} from '../../document/commands/changeVariables.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { without } from '../../lib/without.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords, type Words } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { FoldedItem } from '../fields/FoldedItem.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { NameField } from '../fields/NameField.tsx'
import { nameProblem } from '../fields/nameProblem.ts'
import { retyped } from './retyped.ts'
import { VariableShape } from './VariableShape.tsx'

const LONGEST_PURPOSE = 200

/** What the conversation remembers. */
export function Variables() {
  const words = useWords().desk.inspector
  const run = useRun()
  const variables = useDocument((document) => document.variables)

  function add() {
    const name = freeId('variable', new Set(variables.map((one) => one.name)))
    run(addVariable({ name, type: 'text', privacy: 'plain' }))
  }

  return (
    <>
      {variables.length === 0 && <p className="text-text-3">{words.flow.noVariables}</p>}
      {variables.map((variable) => (
        <VariableBox key={variable.name} variable={variable} />
      ))}
      <AddButton label={words.flow.addVariable} onAdd={add} />
    </>
  )
}

function VariableBox({ variable }: { variable: Variable }) {
  const words = useWords().desk.inspector
  const { flow } = words
  const run = useRun()
  const variables = useDocument((document) => document.variables)
  const others = variables.filter((one) => one !== variable)
  const put = (next: Variable, field?: string) => run(changeVariable(variable.name, next, field))

  return (
    <FoldedItem
      title={variable.name}
      about={`${typeInWords(variable, words)} · ${flow.privacies[variable.privacy]}`}
      removeLabel={flow.removeVariable(variable.name)}
      onRemove={() => run(removeVariable(variable.name))}
    >
      <CommitInput
        label={words.variableName}
        value={variable.name}
        isMono
        check={(name) => nameProblem(name, others, words)}
        onCommit={(name) => put({ ...variable, name })}
      />
      <div className="grid grid-cols-2 gap-2">
        <OneOf
          label={flow.type}
          value={variable.type}
          items={VariableType.options.map((type) => ({ value: type, label: words.types[type] }))}
          onPick={(type) => put(retyped(variable, { type: VariableType.parse(type) }))}
        />
        <OneOf
          label={flow.privacy}
          value={variable.privacy}
          items={Privacy.options.map((privacy) => ({
            value: privacy,
            label: flow.privacies[privacy],
          }))}
          onPick={(privacy) => put({ ...variable, privacy: Privacy.parse(privacy) })}
        />
      </div>
      <VariableShape variable={variable} onChange={put} />
      <FormulaField
        label={flow.initial}
        source={variable.initial ?? ''}
        expects={valueTypeOf(variable)}
        onText={(initial) =>
          put(initial === '' ? without(variable, 'initial') : { ...variable, initial }, 'initial')
        }
      />
      <NameField
        label={flow.purpose}
        value={variable.purpose ?? ''}
        longest={LONGEST_PURPOSE}
        onText={(purpose) =>
          put(purpose === '' ? without(variable, 'purpose') : { ...variable, purpose }, 'purpose')
        }
      />
    </FoldedItem>
  )
}

type OneOfProps = {
  label: string
  value: string
  items: { value: string; label: string }[]
  onPick: (value: string) => void
}

function OneOf({ label, value, items, onPick }: OneOfProps) {
  return (
    <Labelled label={label}>
      {(id) => <Pick id={id} label={label} value={value} items={items} onPick={onPick} />}
    </Labelled>
  )
}

/** A list says what it is a list of. */
function typeInWords({ type, of }: Variable, { types }: Words['desk']['inspector']): string {
  return of === undefined ? types[type] : `${types[type]}: ${types[of]}`
}
