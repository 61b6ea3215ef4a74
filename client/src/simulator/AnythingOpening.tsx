import { useState } from 'react'
import { useDocument } from '../document/editorContext.ts'
import { Button } from '../ui/Button.tsx'
import { fieldStyle } from '../ui/fieldStyle.ts'
import { Labelled } from '../ui/Labelled.tsx'
import { useWords } from '../words/words.ts'
import type { Opening } from './replay.ts'

type Props = { trigger: string; onBegin: (opening: Opening) => void }

/** A first message of any words. */
export function AnythingOpening({ trigger, onBegin }: Props) {
  const words = useWords().desk.simulator
  const language = useDocument((document) => document.defaultLanguage)
  const [typed, setTyped] = useState('')
  const said = typed.trim()
  return (
    <form
      className="flex items-end gap-2 text-left"
      onSubmit={(event) => {
        event.preventDefault()
        if (said !== '') onBegin({ trigger, language, said, values: { text: said } })
      }}
    >
      <div className="min-w-0 flex-1">
        <Labelled label={words.writes}>
          {(id) => (
            <input
              id={id}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              className={fieldStyle}
            />
          )}
        </Labelled>
      </div>
      <Button type="submit" disabled={said === ''}>
        {words.send}
      </Button>
    </form>
  )
}
