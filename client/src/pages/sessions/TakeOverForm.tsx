import type { Handoff } from '@alur/server/contract'
import { useState } from 'react'
import { useTakeHandoff } from '../../api/handoffs.ts'
import { Button } from '../../ui/Button.tsx'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { useWords } from '../../words/words.ts'
import { HandoffFacts } from './HandoffFacts.tsx'
import { HandoffProblem } from './HandoffProblem.tsx'

const NAME_KEY = 'alur.agent'

/** Who takes the conversation over says their name once; the browser remembers it. */
export function TakeOverForm({ handoff }: { handoff: Handoff }) {
  const words = useWords().desk.handoff
  const [name, setName] = useState(() => localStorage.getItem(NAME_KEY) ?? '')
  const taking = useTakeHandoff(handoff.id)

  function takeOver() {
    localStorage.setItem(NAME_KEY, name.trim())
    taking.mutate(name.trim())
  }

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        takeOver()
      }}
    >
      <p>
        <strong className="font-semibold">{words.title}</strong> · {handoff.queue} ·{' '}
        {words.priorities[handoff.priority]}
      </p>
      <p className="text-text-2">{words.waiting}</p>
      <HandoffFacts lines={handoff.payload} />
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <Labelled label={words.yourName}>
            {(id) => (
              <input
                id={id}
                value={name}
                maxLength={80}
                autoComplete="name"
                onChange={({ target }) => setName(target.value)}
                className={fieldStyle}
              />
            )}
          </Labelled>
        </div>
        <Button type="submit" look="primary" disabled={name.trim() === '' || taking.isPending}>
          {words.takeOver}
        </Button>
      </div>
      <HandoffProblem error={taking.error} />
    </form>
  )
}
