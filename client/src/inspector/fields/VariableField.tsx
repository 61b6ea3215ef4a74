import { type ItemType, VariableName, type VariableType } from '@alur/flows'
import { useState } from 'react'
import { addVariable } from '../../document/commands/changeVariables.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { Button } from '../../ui/Button.tsx'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import { nameProblem } from './nameProblem.ts'

type Props = {
  label: string
  variable: string
  onPick: (variable: string) => void
  /** The type a variable made here gets. */
  type: VariableType
  /** What the items of a list made here are. */
  of?: ItemType
  hint?: string
  /** Whether the step works without one. */
  isOptional?: boolean
  /** What none means here. */
  none?: string
}

const NEW = ' new'
const NONE = ' none'

/** Chooses a variable, or makes one on the spot. */
export function VariableField(props: Props) {
  const { label, variable, onPick, type, of, hint, isOptional, none } = props
  const words = useWords().desk.inspector
  const run = useRun()
  const variables = useDocument((document) => document.variables)
  const [isNaming, setNaming] = useState(false)
  const isUnknown = variable !== '' && !variables.some(({ name }) => name === variable)

  function pick(value: string) {
    if (value === NEW) setNaming(true)
    else onPick(value === NONE ? '' : value)
  }

  function create(name: string) {
    run(addVariable({ name, type, ...(of ? { of } : {}), privacy: 'plain' }))
    onPick(name)
    setNaming(false)
  }

  if (isNaming) return <NewVariable onCreate={create} onCancel={() => setNaming(false)} />
  return (
    <Labelled label={label} hint={hint}>
      {(id) => (
        <Pick
          id={id}
          label={label}
          value={variable === '' && isOptional ? NONE : variable}
          placeholder={variable || words.chooseVariable}
          isInvalid={isUnknown || (variable === '' && !isOptional)}
          items={[
            ...(isOptional ? [{ value: NONE, label: none ?? words.noVariable }] : []),
            ...variables.map((one) => ({
              value: one.name,
              label: one.name,
              about: words.types[one.type],
            })),
            { value: NEW, label: words.newVariable },
          ]}
          onPick={pick}
        />
      )}
    </Labelled>
  )
}

function NewVariable(props: { onCreate: (name: string) => void; onCancel: () => void }) {
  const { inspector: words, cancel } = useWords().desk
  const variables = useDocument((document) => document.variables)
  const [name, setName] = useState('')
  const problem = name === '' ? undefined : nameProblem(name, variables, words)
  const isGood = problem === undefined && VariableName.safeParse(name).success

  return (
    <form
      className="rounded-control border border-accent/50 bg-accent-soft/40 p-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (isGood) props.onCreate(name)
      }}
    >
      <Labelled label={words.variableName} problem={problem} hint={words.variableForm}>
        {(id, describedBy) => (
          <input
            id={id}
            // biome-ignore lint/a11y/noAutofocus: the field opens at the author's own gesture.
            autoFocus
            spellCheck={false}
            value={name}
            aria-describedby={describedBy}
            aria-invalid={problem !== undefined}
            onChange={(event) => setName(event.target.value.trim())}
            className={fieldStyle}
          />
        )}
      </Labelled>
      <div className="mt-2 flex justify-end gap-2">
        <Button look="quiet" onClick={props.onCancel}>
          {cancel}
        </Button>
        <Button type="submit" look="primary" disabled={!isGood}>
          {words.createVariable}
        </Button>
      </div>
    </form>
  )
}
