import { checkTemplate } from '@alur/flows'
import { useContext, useRef } from 'react'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { LanguageContext } from '../../words/words.ts'
import { InsertValue } from './InsertValue.tsx'
import { LiveText } from './LiveText.tsx'

type Props = {
  label: string
  source: string
  onText: (source: string) => void
  hint?: string
  placeholder?: string
}

/** A text with formulas in braces that is the same in every language: a reference, a file's name. */
export function TemplateField({ label, source, onText, hint, placeholder }: Props) {
  const reader = useContext(LanguageContext)
  const variables = useFlowTypes()
  const field = useRef<HTMLTextAreaElement>(null)
  const [problem] = checkTemplate(source, { variables }).problems
  return (
    <Labelled
      label={label}
      hint={hint}
      problem={problem?.message[reader]}
      aside={<InsertValue field={field} source={source} onText={onText} />}
    >
      {(id, describedBy) => (
        <LiveText
          field={field}
          id={id}
          isSingleLine
          value={source}
          placeholder={placeholder}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onText={onText}
        />
      )}
    </Labelled>
  )
}
