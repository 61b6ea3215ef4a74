import { fixedLength, MESSAGE_LIMITS } from '@alur/flows'
import { readText, useReading } from '../../document/reading.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { CardPreview } from '../fields/CardPreview.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FilledText } from '../fields/FilledText.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { VersionField } from '../fields/VersionField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { DisclosureFacts } from './DisclosureFacts.tsx'

const LONGEST_PAUSE = 600

export function DisclosurePanel({ node, change }: PanelProps<'disclosure'>) {
  const reading = useReading()
  const { inspector, panels } = reading.words
  const words = panels.disclosure
  const { data } = node
  const lines = data.facts.map(
    ({ label, value }) => `${readText(label, reading)}: ${readText(value, reading)}`,
  )
  const terms = [readText(data.text, reading), ...(lines.length > 0 ? ['', ...lines] : [])]
  const buttons = [data.accept, ...(data.questions ? [data.questions] : []), data.decline]
  return (
    <>
      <LocalizedField
        label={inspector.text}
        text={data.text}
        limit={MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <DisclosureFacts node={node} change={change} />
      <CardPreview
        used={fixedLength(terms.join('\n'))}
        limit={MESSAGE_LIMITS.interactiveBody}
        tooLong={words.tooLong}
        buttons={buttons.map((title) => readText(title, reading))}
      >
        <FilledText source={terms.join('\n')} hasMarks />
      </CardPreview>
      <FieldGroup title={words.buttons}>
        <LocalizedField
          label={words.accept}
          text={data.accept}
          limit={MESSAGE_LIMITS.buttonTitle}
          isSingleLine
          onChange={(accept) => change({ ...data, accept }, 'accept')}
        />
        <OptionalText
          question={words.hasQuestions}
          about={words.hasQuestionsAbout}
          label={words.questions}
          text={data.questions}
          limit={MESSAGE_LIMITS.buttonTitle}
          isSingleLine
          onChange={(text) => change(withOptional(data, 'questions', text), 'questions')}
        />
        <LocalizedField
          label={words.decline}
          text={data.decline}
          limit={MESSAGE_LIMITS.buttonTitle}
          isSingleLine
          onChange={(decline) => change({ ...data, decline }, 'decline')}
        />
      </FieldGroup>
      <FieldGroup title={words.reading} about={words.readingAbout}>
        <NumberField
          label={words.minSeconds}
          value={data.minSeconds}
          least={0}
          most={LONGEST_PAUSE}
          onNumber={(minSeconds) => change({ ...data, minSeconds })}
        />
        <OptionalText
          question={words.hasTooSoon}
          label={words.tooSoon}
          text={data.tooSoon}
          limit={MESSAGE_LIMITS.text}
          onChange={(text) => change(withOptional(data, 'tooSoon', text), 'tooSoon')}
        />
        <VersionField version={data.version} onChange={(version) => change({ ...data, version })} />
      </FieldGroup>
    </>
  )
}
