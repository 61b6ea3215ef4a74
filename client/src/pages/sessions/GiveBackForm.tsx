import type { Handoff } from '@alur/server/contract'
import { useState } from 'react'
import { useReturnHandoff } from '../../api/handoffs.ts'
import { Button } from '../../ui/Button.tsx'
import { fieldStyle } from '../../ui/fieldStyle.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { useWords } from '../../words/words.ts'
import { HandoffProblem } from './HandoffProblem.tsx'

/** Ends the person's part, with a note that the flow keeps. */
export function GiveBackForm({ handoff, onCancel }: { handoff: Handoff; onCancel: () => void }) {
  const words = useWords().desk.handoff
  const [note, setNote] = useState('')
  const returning = useReturnHandoff(handoff.id)
  const giveBack = (outcome: 'returned' | 'resolved') =>
    returning.mutate({ outcome, note: note.trim() })
  return (
    <div className="flex flex-col gap-2">
      <Labelled label={words.note}>
        {(id) => (
          <textarea
            id={id}
            rows={2}
            value={note}
            maxLength={2_000}
            onChange={({ target }) => setNote(target.value)}
            className={fieldStyle}
          />
        )}
      </Labelled>
      <HandoffProblem error={returning.error} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button disabled={returning.isPending} onClick={() => giveBack('returned')}>
          {words.returned}
        </Button>
        <Button look="primary" disabled={returning.isPending} onClick={() => giveBack('resolved')}>
          {words.resolved}
        </Button>
      </div>
    </div>
  )
}
