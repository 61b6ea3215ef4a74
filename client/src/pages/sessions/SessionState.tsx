import type { SessionStatus } from '@alur/server/contract'
import { useWords } from '../../words/words.ts'

const LOOKS: Record<SessionStatus, string> = {
  active: 'bg-accent-soft text-accent',
  done: 'bg-raised text-text-2 ring-1 ring-border ring-inset',
  fault: 'bg-danger-soft text-danger',
}

export function SessionState({ session }: { session: { status: SessionStatus } }) {
  const { statuses } = useWords().desk.sessions
  return (
    <span
      className={`inline-block rounded-full px-2.5 py-0.5 text-xs font-medium whitespace-nowrap ${LOOKS[session.status]}`}
    >
      {statuses[session.status]}
    </span>
  )
}
