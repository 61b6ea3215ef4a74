import { fixedLength, MESSAGE_LIMITS } from '@alur/flows'
import { readText, useReading } from '../../document/reading.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { Toggle } from '../../ui/Toggle.tsx'
import { CardPreview } from '../fields/CardPreview.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FilledText } from '../fields/FilledText.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { VersionField } from '../fields/VersionField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { ConsentNotice } from './ConsentNotice.tsx'
import { ConsentPurposes } from './ConsentPurposes.tsx'

const FACTS = ['dataTypes', 'retention', 'recipients'] as const
const BUTTONS = ['accept', 'refuse'] as const

export function ConsentPanel({ node, change }: PanelProps<'consent'>) {
  const reading = useReading()
  const { inspector, panels } = reading.words
  const words = panels.consent
  const { data } = node
  const card = readText(data.text, reading)
  const buttons = [data.accept, data.refuse, ...(data.notice ? [data.notice.title] : [])]
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.interactiveBody}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <CardPreview
        used={fixedLength(card)}
        limit={MESSAGE_LIMITS.interactiveBody}
        tooLong={words.tooLong}
        buttons={buttons.map((title) => readText(title, reading))}
      >
        <FilledText source={card || reading.words.canvas.noText} hasMarks />
      </CardPreview>
      <FieldGroup title={words.buttons}>
        {BUTTONS.map((name) => (
          <LocalizedField
            key={name}
            label={words[name]}
            text={data[name]}
            limit={MESSAGE_LIMITS.buttonTitle}
            isSingleLine
            onChange={(text) => change({ ...data, [name]: text }, name)}
          />
        ))}
        <ConsentNotice
          notice={data.notice}
          onChange={(notice) => change(withOptional(data, 'notice', notice), 'notice')}
        />
      </FieldGroup>
      <ConsentPurposes node={node} change={change} />
      <FieldGroup title={words.facts} about={words.factsAbout}>
        {FACTS.map((name) => (
          <LocalizedField
            key={name}
            label={words[name]}
            text={data[name]}
            limit={MESSAGE_LIMITS.interactiveBody}
            isSingleLine
            onChange={(text) => change({ ...data, [name]: text }, name)}
          />
        ))}
        <Toggle
          label={words.explicit}
          about={words.explicitAbout}
          isOn={data.explicit}
          onChange={(explicit) => change({ ...data, explicit })}
        />
        <VersionField version={data.version} onChange={(version) => change({ ...data, version })} />
      </FieldGroup>
    </>
  )
}
