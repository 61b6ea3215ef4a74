import type { Conversation } from '@alur/flows'
import { Clock } from 'lucide-react'
import { useContext } from 'react'
import { formatMoment } from '../lib/when.ts'
import { LanguageContext, useWords } from '../words/words.ts'

const MINUTE = 60_000
const STEPS = { minutes: 10 * MINUTE, hour: 60 * MINUTE, day: 25 * 60 * MINUTE } as const

type Props = { conversation: Conversation; onPass: (ms: number) => void }

/** The conversation's own clock: timers fire when it is moved on. */
export function ClockBar({ conversation, onPass }: Props) {
  const words = useWords().desk.simulator
  const language = useContext(LanguageContext)
  return (
    <fieldset
      aria-label={words.clock}
      className="flex shrink-0 items-center gap-1 border-t border-border bg-surface px-3 py-1.5 text-xs text-text-2"
    >
      <Clock size={14} aria-hidden className="shrink-0" />
      <span className="min-w-0 flex-1 truncate">{formatMoment(conversation.at, language)}</span>
      {(['minutes', 'hour', 'day'] as const).map((step) => (
        <button
          key={step}
          type="button"
          disabled={conversation.status !== 'active'}
          onClick={() => onPass(STEPS[step])}
          className="h-7 rounded-full border border-control/60 px-2.5 font-medium whitespace-nowrap hover:bg-raised disabled:opacity-40"
        >
          {words.pass[step]}
        </button>
      ))}
    </fieldset>
  )
}
