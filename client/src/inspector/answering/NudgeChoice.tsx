import type { Answering } from '@alur/flows'
import { useDocument } from '../../document/editorContext.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FIRST_NUDGE } from '../fields/firstNudge.ts'
import { NudgeFields } from '../fields/NudgeFields.tsx'
import { PickField } from '../fields/PickField.tsx'
import type { AnsweringProps } from './answeringProps.ts'

const CHOICES = ['flow', 'own', 'none'] as const
type Choice = (typeof CHOICES)[number]

/** The flow's reminder, one of the step's own, or none. */
export function NudgeChoice({ answering, onChange }: AnsweringProps) {
  const { answering: words } = useWords().desk.inspector
  const common = useDocument((document) => document.settings.silence.nudge)
  const { nudge } = answering

  function choose(choice: Choice) {
    const next = { flow: undefined, own: common ?? FIRST_NUDGE, none: null }[choice]
    onChange(withOptional(answering, 'nudge', next))
  }

  return (
    <>
      <PickField
        label={words.nudge}
        value={choiceOf(nudge)}
        items={CHOICES.map((value) => ({ value, label: words.nudges[value] }))}
        onPick={choose}
      />
      {nudge && (
        <NudgeFields
          nudge={nudge}
          onChange={(next, field) => onChange({ ...answering, nudge: next }, field)}
        />
      )}
    </>
  )
}

function choiceOf(nudge: Answering['nudge']): Choice {
  if (nudge === undefined) return 'flow'
  return nudge === null ? 'none' : 'own'
}
