import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { ChipsField } from '../fields/ChipsField.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { UploadItems } from './UploadItems.tsx'
import { UploadTexts } from './UploadTexts.tsx'

const FAMILIES = ['image', 'pdf', 'video', 'audio'] as const

export function UploadPanel({ node, change }: PanelProps<'upload'>) {
  const { inspector, panels } = useWords().desk
  const words = panels.upload
  const { data } = node
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <UploadItems node={node} change={change} />
      <FieldGroup title={words.files}>
        <ChipsField
          label={words.accepts}
          items={FAMILIES.map((value) => ({ value, label: words.families[value] }))}
          chosen={data.accepts}
          onChange={(accepts) => accepts.length > 0 && change({ ...data, accepts })}
        />
        <NumberField
          label={words.maxMegabytes}
          value={data.maxMegabytes}
          least={1}
          most={100}
          onNumber={(maxMegabytes) => change({ ...data, maxMegabytes })}
        />
        <VariableField
          label={words.variable}
          hint={words.variableHint}
          variable={data.variable}
          type="list"
          of="file"
          onPick={(variable) => change({ ...data, variable })}
        />
        <VariableField
          label={words.missing}
          hint={words.missingHint}
          variable={data.missing ?? ''}
          type="text"
          isOptional
          onPick={(variable) => change(withOptional(data, 'missing', variable || undefined))}
        />
      </FieldGroup>
      <FieldGroup title={words.buttons}>
        <LocalizedField
          label={words.done}
          text={data.done}
          limit={MESSAGE_LIMITS.buttonTitle}
          isSingleLine
          onChange={(done) => change({ ...data, done }, 'done')}
        />
        <OptionalText
          question={words.hasLater}
          about={words.hasLaterAbout}
          label={words.later}
          text={data.later}
          limit={MESSAGE_LIMITS.buttonTitle}
          isSingleLine
          onChange={(later) => change(withOptional(data, 'later', later), 'later')}
        />
      </FieldGroup>
      <UploadTexts node={node} change={change} />
    </>
  )
}
