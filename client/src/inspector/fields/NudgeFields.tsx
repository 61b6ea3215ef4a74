import { MESSAGE_LIMITS, type Settings } from '@alur/flows'
import { useWords } from '../../words/words.ts'
import { DurationField } from './DurationField.tsx'
import { LocalizedField } from './LocalizedField.tsx'

type Nudge = NonNullable<Settings['silence']['nudge']>
type Props = { nudge: Nudge; onChange: (nudge: Nudge, field?: string) => void }

/** When a silent customer is reminded, and with which words. */
export function NudgeFields({ nudge, onChange }: Props) {
  const { flow } = useWords().desk.inspector
  return (
    <>
      <DurationField
        label={flow.nudgeAfter}
        duration={nudge.after}
        onChange={(after) => onChange({ ...nudge, after })}
      />
      <LocalizedField
        label={flow.nudgeText}
        text={nudge.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => onChange({ ...nudge, text }, 'nudge')}
      />
    </>
  )
}
