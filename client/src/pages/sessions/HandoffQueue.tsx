import { Link } from '@tanstack/react-router'
import { Headset } from 'lucide-react'
import { useContext } from 'react'
import { useOpenHandoffs } from '../../api/handoffs.ts'
import { formatMoment } from '../../lib/when.ts'
import { LanguageContext, useWords } from '../../words/words.ts'

/** The conversations that people have to answer, the most urgent first; nothing when there are none. */
export function HandoffQueue() {
  const words = useWords().desk.handoff
  const language = useContext(LanguageContext)
  const { data: handoffs = [] } = useOpenHandoffs()
  if (handoffs.length === 0) return null
  return (
    <section
      aria-label={words.queue}
      className="mb-5 rounded-control border border-border bg-surface p-3 sm:p-4"
    >
      <h2 className="mb-2 flex items-center gap-2 font-semibold">
        <Headset size={16} aria-hidden className="text-accent" />
        {words.queue}
      </h2>
      <ul className="flex max-h-60 flex-col divide-y divide-border overflow-y-auto">
        {handoffs.map((handoff) => (
          <li key={handoff.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
            <Link
              to="/conversations/$sessionId"
              params={{ sessionId: handoff.session }}
              className="font-medium text-accent underline underline-offset-2"
            >
              {handoff.contact.name || handoff.contact.phone}
            </Link>
            <span>{handoff.queue}</span>
            <span className="text-text-2">{words.priorities[handoff.priority]}</span>
            <span className="text-text-2">
              {handoff.state === 'taken'
                ? words.takenBy(handoff.agent ?? '')
                : words.since(formatMoment(handoff.createdAt, language))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
