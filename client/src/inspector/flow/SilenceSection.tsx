import { MESSAGE_LIMITS, type Settings } from '@alur/flows'
import { changeSettings } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { DurationField } from '../fields/DurationField.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { StepField } from '../fields/StepField.tsx'

const FIRST_NUDGE: Settings['silence']['nudge'] = {
  after: { amount: 10, unit: 'minutes' },
  text: {},
}

/** What happens when the customer does not answer. */
export function SilenceSection() {
  const words = useWords().desk.inspector
  const { flow } = words
  const run = useRun()
  const silence = useDocument((document) => document.settings.silence)
  const { nudge, expire } = silence
  const put = (next: Partial<Settings['silence']>, field?: string) =>
    run(changeSettings({ silence: { ...silence, ...next } }, field))

  return (
    <>
      <Toggle
        label={flow.nudge}
        isOn={nudge !== null}
        onChange={(isOn) => put({ nudge: isOn ? FIRST_NUDGE : null })}
      />
      {nudge && (
        <>
          <DurationField
            label={flow.nudgeAfter}
            duration={nudge.after}
            onChange={(after) => put({ nudge: { ...nudge, after } })}
          />
          <LocalizedField
            label={flow.nudgeText}
            text={nudge.text}
            limit={MESSAGE_LIMITS.interactiveBody}
            onChange={(text) => put({ nudge: { ...nudge, text } }, 'nudge')}
          />
        </>
      )}
      <DurationField
        label={flow.expireAfter}
        duration={expire.after}
        onChange={(after) => put({ expire: { ...expire, after } })}
      />
      <StepField
        label={flow.expireTo}
        step={expire.to}
        none={flow.endsThere}
        onPick={(to) => put({ expire: { ...expire, to } })}
      />
    </>
  )
}
