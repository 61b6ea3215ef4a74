import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../words/words.ts'
import { BottomSheet } from './BottomSheet.tsx'
import type { ChatForm } from './chatEntry.ts'
import { FormField } from './FormField.tsx'
import { fieldProblem } from './fieldProblem.ts'
import { SheetButton } from './SheetButton.tsx'

type Props = {
  form: ChatForm
  isOpen: boolean
  /** Language of the labels. */
  language?: string
  onClose: () => void
  onSend: (values: Record<string, string>) => void
}

/** What WhatsApp shows when the button of a form is tapped. */
export function FormSheet({ form, onSend, ...sheet }: Props) {
  return (
    <BottomSheet {...sheet} title={form.button}>
      <Fields form={form} language={sheet.language} onSend={onSend} />
    </BottomSheet>
  )
}

function Fields({ form, language, onSend }: Pick<Props, 'form' | 'language' | 'onSend'>) {
  const words = useWords().phone.chat
  const id = useId()
  const [values, setValues] = useState<Record<string, string>>({})
  // Nothing is called wrong before the first try to send it.
  const [isTried, setTried] = useState(false)
  const problems = new Map(
    form.fields.map((field) => [field.name, fieldProblem(field, values[field.name])]),
  )

  function send(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const wrong = form.fields.findIndex(({ name }) => problems.get(name))
    if (wrong >= 0) return document.getElementById(`${id}-${wrong}`)?.focus()
    const given = Object.entries(values).map(([name, value]) => [name, value.trim()] as const)
    onSend(Object.fromEntries(given.filter(([, value]) => value !== '')))
  }

  return (
    <form onSubmit={send} noValidate className="flex min-h-0 flex-col">
      <div lang={language} className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 py-2">
        {form.fields.map((field, index) => {
          const problem = isTried ? problems.get(field.name) : undefined
          return (
            <FormField
              key={field.name}
              id={`${id}-${index}`}
              field={field}
              value={values[field.name] ?? ''}
              problem={problem && words.form[problem]}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
            />
          )
        })}
        {form.fields.length === 0 && <p className="text-text-2">{words.form.empty}</p>}
      </div>
      <footer className="mt-2 border-border border-t px-4 py-3">
        <SheetButton>{words.send}</SheetButton>
      </footer>
    </form>
  )
}
