import { type FlowDocument, newFlow } from '@alur/flows'
import { type FormEvent, useContext, useState } from 'react'
import { useFlows } from '../../api/flows.ts'
import { languageName } from '../../lib/when.ts'
import { Button } from '../../ui/Button.tsx'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { LanguageContext, useWords } from '../../words/words.ts'
import { flowIdFor } from './flowId.ts'

const OFFERED = ['en', 'id']
const LONGEST_NAME = 80
const LONGEST_WORD = 60

type Props = { isBusy: boolean; onCreate: (document: FlowDocument) => void }

/** A flow that greets and ends: its name, its languages and the word it begins with. */
export function BlankFlow({ isBusy, onCreate }: Props) {
  const { create } = useWords().desk
  const reader = useContext(LanguageContext)
  const { data: flows = [] } = useFlows()
  const [name, setName] = useState('')
  const [word, setWord] = useState('')
  const [languages, setLanguages] = useState<string[]>([reader])
  const [isAsked, setAsked] = useState(false)
  const isGood = name.trim() !== '' && word.trim() !== '' && languages.length > 0

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!isGood) return
    const id = flowIdFor(name, new Set(flows.map((flow) => flow.id)))
    onCreate(newFlow({ id, name: name.trim(), languages, word: word.trim() }))
  }

  function toggle(language: string) {
    setLanguages((chosen) =>
      chosen.includes(language) ? chosen.filter((one) => one !== language) : [...chosen, language],
    )
  }

  return (
    <form noValidate onSubmit={submit} className="flex flex-1 flex-col gap-4 px-5 pt-4">
      <Text
        isFirst
        label={create.name}
        value={name}
        longest={LONGEST_NAME}
        placeholder={create.namePlaceholder}
        problem={isAsked && name.trim() === '' ? create.needName : undefined}
        onText={setName}
      />
      <fieldset>
        <legend className="mb-1 text-xs font-medium text-text-2">{create.languages}</legend>
        <div className="flex flex-wrap gap-4">
          {OFFERED.map((language) => (
            <label key={language} className="flex items-center gap-2">
              <input
                type="checkbox"
                checked={languages.includes(language)}
                onChange={() => toggle(language)}
                className="size-4 accent-accent"
              />
              {languageName(language, reader)}
            </label>
          ))}
        </div>
        {isAsked && languages.length === 0 && (
          <p role="alert" className="mt-1 text-xs text-danger">
            {create.needLanguage}
          </p>
        )}
      </fieldset>
      <Text
        label={create.word}
        value={word}
        longest={LONGEST_WORD}
        placeholder={create.wordPlaceholder}
        hint={create.wordHint}
        problem={isAsked && word.trim() === '' ? create.needWord : undefined}
        onText={setWord}
      />
      <Button type="submit" look="primary" className="mt-auto self-end" disabled={isBusy}>
        {isBusy ? create.creating : create.create}
      </Button>
    </form>
  )
}

type TextProps = {
  /** Where the focus begins. */
  isFirst?: boolean
  label: string
  value: string
  longest: number
  placeholder: string
  hint?: string
  problem: string | undefined
  onText: (text: string) => void
}

function Text({ isFirst, label, value, longest, placeholder, hint, problem, onText }: TextProps) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(id, describedBy) => (
        <input
          id={id}
          data-first={isFirst}
          value={value}
          maxLength={longest}
          placeholder={placeholder}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined}
          onChange={(event) => onText(event.target.value)}
          className={fieldStyle}
        />
      )}
    </Labelled>
  )
}
