import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { OptionalText } from '../fields/OptionalText.tsx'
import type { AnsweringProps } from './answeringProps.ts'

const limit = MESSAGE_LIMITS.interactiveBody

/** What a step that waits for somebody else says to a customer who writes meanwhile. */
export function WaitingFields({ answering, onChange }: AnsweringProps) {
  const { answering: words } = useWords().desk.inspector
  return (
    <>
      <OptionalText
        question={words.busy}
        label={words.busyText}
        text={answering.busy}
        limit={limit}
        onChange={(busy) => onChange(withOptional(answering, 'busy', busy), busy && 'busy')}
      />
      <OptionalText
        question={words.why}
        label={words.whyText}
        text={answering.why}
        limit={limit}
        onChange={(why) => onChange(withOptional(answering, 'why', why), why && 'why')}
      />
    </>
  )
}
