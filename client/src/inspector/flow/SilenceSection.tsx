import type { Settings } from '@alur/flows'
import { changeSettings } from '../../document/commands/changeFlow.ts'
import { useDocument, useRun } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { DurationField } from '../fields/DurationField.tsx'
import { FIRST_NUDGE } from '../fields/firstNudge.ts'
import { NudgeFields } from '../fields/NudgeFields.tsx'
import { StepField } from '../fields/StepField.tsx'
import { ResumeFields } from './ResumeFields.tsx'

type Silence = Settings['silence']

/** By then free messages may not be sent any more. */
const FIRST_RESUME: NonNullable<Silence['resume']> = {
  after: { amount: 25, unit: 'hours' },
  template: 'continue_conversation',
  text: {},
  goOn: {},
  stop: {},
}

/** What happens when the customer does not answer. */
export function SilenceSection() {
  const { flow } = useWords().desk.inspector
  const run = useRun()
  const silence = useDocument((document) => document.settings.silence)
  const { nudge, resume, expire } = silence
  const put = (next: Silence, field?: string) => run(changeSettings({ silence: next }, field))
  const offer = (next: Silence['resume'], field?: string) =>
    put(withOptional(silence, 'resume', next), field && `resume.${field}`)

  return (
    <>
      <Toggle
        label={flow.nudge}
        isOn={nudge !== null}
        onChange={(isOn) => put({ ...silence, nudge: isOn ? FIRST_NUDGE : null })}
      />
      {nudge && (
        <NudgeFields
          nudge={nudge}
          onChange={(next, field) => put({ ...silence, nudge: next }, field)}
        />
      )}
      <Toggle
        label={flow.resume}
        about={flow.resumeAbout}
        isOn={resume !== undefined}
        onChange={(isOn) => offer(isOn ? FIRST_RESUME : undefined)}
      />
      {resume && <ResumeFields resume={resume} onChange={offer} />}
      <DurationField
        label={flow.expireAfter}
        duration={expire.after}
        onChange={(after) => put({ ...silence, expire: { ...expire, after } })}
      />
      <StepField
        label={flow.expireTo}
        step={expire.to}
        none={flow.endsThere}
        onPick={(to) => put({ ...silence, expire: { ...expire, to } })}
      />
    </>
  )
}
