import type { Handoff } from '@alur/server/contract'
import { useState } from 'react'
import { useHandoff } from '../../api/handoffs.ts'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { GiveBackForm } from './GiveBackForm.tsx'
import { HandoffFacts } from './HandoffFacts.tsx'
import { ReplyForm } from './ReplyForm.tsx'
import { TakeOverForm } from './TakeOverForm.tsx'

type Props = { session: string; isActive: boolean }

/** Under a conversation that was given to people: take it over, answer, give it back. */
export function HandoffBox({ session, isActive }: Props) {
  const { data: handoff } = useHandoff(session, isActive)
  const words = useWords().desk.handoff
  if (!isActive || !handoff || handoff.state === 'ended') return null
  return (
    <section
      aria-label={words.title}
      className="flex shrink-0 flex-col gap-3 border-t border-border bg-surface p-3"
    >
      {handoff.state === 'waiting' ? (
        <TakeOverForm handoff={handoff} />
      ) : (
        <Answer handoff={handoff} />
      )}
    </section>
  )
}

function Answer({ handoff }: { handoff: Handoff }) {
  const words = useWords().desk.handoff
  const [isGivingBack, setGivingBack] = useState(false)
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <p className="font-medium">{words.takenBy(handoff.agent ?? '')}</p>
        {!isGivingBack && <Button onClick={() => setGivingBack(true)}>{words.giveBack}</Button>}
      </div>
      <HandoffFacts lines={handoff.payload} />
      {isGivingBack ? (
        <GiveBackForm handoff={handoff} onCancel={() => setGivingBack(false)} />
      ) : (
        <ReplyForm handoff={handoff} />
      )}
    </>
  )
}
