import { type Duration, MESSAGE_LIMITS } from '@alur/flows'
import { useDocument } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { DurationField } from '../fields/DurationField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { RepromptsField } from '../fields/RepromptsField.tsx'
import { WrongKindsField } from '../fields/WrongKindsField.tsx'
import type { AnsweringProps } from './answeringProps.ts'
import { NudgeChoice } from './NudgeChoice.tsx'

/** What a step that asks the customer may say and do in its own way. */
export function AskingFields({ answering, onChange }: AnsweringProps) {
  const { inspector } = useWords().desk
  const { answering: words, flow } = inspector
  const settings = useDocument((document) => document.settings)
  const { reprompts, wrongKinds, why, expireAfter } = answering

  function expire(after: Duration | undefined) {
    onChange(withOptional(answering, 'expireAfter', after))
  }

  return (
    <>
      <Toggle
        label={words.reprompts}
        isOn={reprompts !== undefined}
        onChange={(isOn) =>
          onChange(
            withOptional(answering, 'reprompts', isOn ? settings.texts.reprompts : undefined),
          )
        }
      />
      {reprompts && (
        <RepromptsField
          texts={reprompts}
          onChange={(texts, field) => onChange({ ...answering, reprompts: texts }, field)}
        />
      )}
      <WrongKindsField
        texts={wrongKinds}
        onChange={(texts, field) => onChange(withOptional(answering, 'wrongKinds', texts), field)}
      />
      <OptionalText
        question={words.why}
        label={words.whyText}
        text={why}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => onChange(withOptional(answering, 'why', text), text && 'why')}
      />
      <NudgeChoice answering={answering} onChange={onChange} />
      <Toggle
        label={words.expire}
        isOn={expireAfter !== undefined}
        onChange={(isOn) => expire(isOn ? settings.silence.expire.after : undefined)}
      />
      {expireAfter && (
        <DurationField label={flow.expireAfter} duration={expireAfter} onChange={expire} />
      )}
    </>
  )
}
