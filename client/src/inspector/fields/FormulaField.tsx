import { checkFormula, type ValueType } from '@alur/flows'
import { useContext, useRef } from 'react'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { InsertInFormula } from './InsertInFormula.tsx'
import { LiveText } from './LiveText.tsx'
import { typeName } from './typeName.ts'

type Props = {
  label: string
  source: string
  onText: (source: string) => void
  expects?: ValueType | undefined
  /** Names known in this place only. */
  local?: Record<string, ValueType>
  hint?: string
  placeholder?: string
}

/** A formula, with its first problem in words, or else the type of what it gives. */
export function FormulaField(props: Props) {
  const { label, source, onText, expects, local, hint, placeholder } = props
  const words = useWords().desk.inspector
  const language = useContext(LanguageContext)
  const field = useRef<HTMLTextAreaElement>(null)
  const variables = { ...useFlowTypes(), ...local }
  const isEmpty = source.trim() === ''
  const expected = expects === undefined ? {} : { expects }
  const checked = isEmpty ? undefined : checkFormula(source, { variables, ...expected })
  const problem = checked?.problems[0]
  const gives = checked?.type && !problem ? words.gives(typeName(checked.type, words)) : undefined

  return (
    <Labelled
      label={label}
      problem={problem?.message[language]}
      hint={gives ?? hint}
      aside={
        <InsertInFormula field={field} source={source} onText={onText} variables={variables} />
      }
    >
      {(id, describedBy) => (
        <LiveText
          field={field}
          id={id}
          isSingleLine
          value={source}
          spellCheck={false}
          placeholder={placeholder}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onText={onText}
          className="font-mono text-[13px]"
        />
      )}
    </Labelled>
  )
}
