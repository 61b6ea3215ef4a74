import { useContext } from 'react'
import { LanguageContext, useWords } from '../words/words.ts'
import type { ChatField } from './chatEntry.ts'

type Props = {
  id: string
  field: ChatField
  value: string
  problem?: string
  onChange: (value: string) => void
}

export function FormField(props: Props) {
  return props.field.input === 'choice' ? <Choice {...props} /> : <Typed {...props} />
}

const TYPES = { text: 'text', number: 'text', date: 'date', phone: 'tel', email: 'email' } as const

function Typed({ id, field, value, problem, onChange }: Props) {
  const input = field.input === 'choice' ? 'text' : field.input
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-[13.5px] text-text-2 leading-5">
        <Label field={field} />
      </label>
      <input
        id={id}
        type={TYPES[input]}
        inputMode={input === 'number' ? 'decimal' : undefined}
        value={value}
        autoComplete="off"
        required={field.required}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
        className="h-11 w-full min-w-0 rounded-control border border-control bg-surface px-3 text-[16px] text-text aria-invalid:border-danger"
      />
      <Problem id={id} problem={problem} />
    </div>
  )
}

function Choice({ id, field, value, problem, onChange }: Props) {
  return (
    <fieldset className="flex min-w-0 flex-col" aria-describedby={`${id}-problem`}>
      <legend className="mb-1 text-[13.5px] text-text-2 leading-5">
        <Label field={field} />
      </legend>
      {(field.options ?? []).map((option, index) => (
        <label
          key={option.id}
          className="flex cursor-pointer items-center gap-3 rounded-control py-2 hover:bg-text/5"
        >
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={id}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
            className="size-5 shrink-0 cursor-pointer accent-accent"
          />
          <span className="wrap-anywhere text-[15px] leading-5">{option.title}</span>
        </label>
      ))}
      <Problem id={id} problem={problem} />
    </fieldset>
  )
}

function Label({ field }: { field: ChatField }) {
  const words = useWords().phone.chat.form
  const reader = useContext(LanguageContext)
  return (
    <>
      {field.label}
      {!field.required && <span lang={reader}> {words.optional}</span>}
    </>
  )
}

function Problem({ id, problem }: { id: string; problem?: string }) {
  const reader = useContext(LanguageContext)
  return (
    <p id={`${id}-problem`} lang={reader} className="text-[13px] text-danger leading-4.5">
      {problem}
    </p>
  )
}
