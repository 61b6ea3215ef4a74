import { MESSAGE_LIMITS, type Settings } from '@alur/flows'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { useWords } from '../../words/words.ts'
import { DurationField } from '../fields/DurationField.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'

const TEMPLATE = /^[a-z0-9_]{1,512}$/

type Resume = NonNullable<Settings['silence']['resume']>
type Props = { resume: Resume; onChange: (resume: Resume, field?: string) => void }

/** The template that asks a customer who was silent for long whether to go on. */
export function ResumeFields({ resume, onChange }: Props) {
  const { flow } = useWords().desk.inspector
  const texts = [
    { name: 'text', label: flow.resumeText, limit: MESSAGE_LIMITS.interactiveBody },
    { name: 'goOn', label: flow.resumeGoOn, limit: MESSAGE_LIMITS.templateButton },
    { name: 'stop', label: flow.resumeStop, limit: MESSAGE_LIMITS.templateButton },
  ] as const
  return (
    <div className="flex flex-col gap-2.5 border-l-2 border-border pl-3">
      <DurationField
        label={flow.resumeAfter}
        duration={resume.after}
        onChange={(after) => onChange({ ...resume, after })}
      />
      <CommitInput
        label={flow.resumeTemplate}
        value={resume.template}
        isMono
        check={(text) => (TEMPLATE.test(text) ? undefined : flow.resumeTemplateForm)}
        onCommit={(template) => onChange({ ...resume, template })}
      />
      {texts.map(({ name, label, limit }) => (
        <LocalizedField
          key={name}
          label={label}
          text={resume[name]}
          limit={limit}
          isSingleLine={name !== 'text'}
          onChange={(text) => onChange({ ...resume, [name]: text }, name)}
        />
      ))}
    </div>
  )
}
