import type { Trigger, Variable } from '@alur/flows'
import { useContext, useState } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { languageName } from '../lib/when.ts'
import { Button } from '../ui/Button.tsx'
import { Labelled } from '../ui/Labelled.tsx'
import { Pick } from '../ui/Pick.tsx'
import { LanguageContext, useWords } from '../words/words.ts'
import { FactFields } from './FactFields.tsx'
import { type Fact, readFacts, type Typed } from './facts.ts'
import type { Opening } from './replay.ts'

type Props = {
  trigger: Extract<Trigger, { kind: 'event' | 'call' }>
  onBegin: (opening: Opening) => void
}

/** A beginning that comes from outside the chat, with what is told at it. */
export function FactsOpening({ trigger, onBegin }: Props) {
  const words = useWords().desk.simulator
  const reader = useContext(LanguageContext)
  const variables = useDocument((document) => document.variables)
  const languages = useDocument((document) => document.languages)
  const defaultLanguage = useDocument((document) => document.defaultLanguage)
  const [language, setLanguage] = useState(defaultLanguage)
  const [typed, setTyped] = useState<Typed>({})
  const facts = factsOf(trigger, variables)
  const isEvent = trigger.kind === 'event'
  return (
    <form
      aria-label={isEvent ? trigger.event : words.starts.call}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        onBegin({ trigger: trigger.id, language, values: readFacts(facts, typed) })
      }}
    >
      {isEvent && <p className="text-left font-mono text-[13px]">{trigger.event}</p>}
      <FactFields facts={facts} typed={typed} onType={setTyped} />
      {languages.length > 1 && (
        <Labelled label={words.language}>
          {(id) => (
            <Pick
              id={id}
              label={words.language}
              value={language}
              items={languages.map((one) => ({ value: one, label: languageName(one, reader) }))}
              onPick={setLanguage}
            />
          )}
        </Labelled>
      )}
      <Button type="submit" className="h-9 w-full">
        {isEvent ? words.happens(trigger.event) : words.callIt}
      </Button>
    </form>
  )
}

function factsOf(trigger: Props['trigger'], variables: readonly Variable[]): Fact[] {
  const typeOf = (variable: string) =>
    variables.find(({ name }) => name === variable)?.type ?? 'text'
  return trigger.kind === 'event'
    ? trigger.input.map(({ name, variable }) => ({ name, label: name, type: typeOf(variable) }))
    : trigger.input.map((name) => ({ name, label: name, type: typeOf(name) }))
}
