import { MESSAGE_LIMITS } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { CommitInput } from '../../ui/CommitInput.tsx'
import { Toggle } from '../../ui/Toggle.tsx'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { MockField } from '../fields/MockField.tsx'
import { NameField } from '../fields/NameField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'

const LOCAL = { title: 'text', source: 'text' } as const
const THRESHOLD = /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/
const LONGEST_TOPIC = 40
const KEPT = ['answer', 'sourceVariable'] as const

export function KnowledgePanel({ node, change }: PanelProps<'knowledge'>) {
  const words = useWords().desk.panels.knowledge
  const { data } = node
  return (
    <>
      <FieldGroup title={words.search}>
        <FormulaField
          label={words.query}
          source={data.query}
          expects="text"
          hint={words.queryHint}
          onText={(query) => change({ ...data, query }, 'query')}
        />
        <NameField
          label={words.topic}
          value={data.topic ?? ''}
          longest={LONGEST_TOPIC}
          hint={words.topicHint}
          onText={(topic) => change(withOptional(data, 'topic', topic || undefined), 'topic')}
        />
        <CommitInput
          label={words.threshold}
          value={data.threshold}
          hint={words.thresholdHint}
          check={(text) => (THRESHOLD.test(text) ? undefined : words.thresholdForm)}
          onCommit={(threshold) => change({ ...data, threshold })}
        />
      </FieldGroup>
      <FieldGroup title={words.found}>
        <Toggle
          label={words.sends}
          about={words.sendsAbout}
          isOn={data.sends}
          onChange={(sends) => change({ ...data, sends })}
        />
        <OptionalText
          question={words.hasSource}
          about={words.hasSourceAbout}
          label={words.source}
          text={data.source}
          limit={MESSAGE_LIMITS.text}
          isSingleLine
          local={LOCAL}
          onChange={(source) => change(withOptional(data, 'source', source), 'source')}
        />
        {KEPT.map((key) => (
          <VariableField
            key={key}
            label={words[key]}
            variable={data[key] ?? ''}
            type="text"
            isOptional
            onPick={(variable) => change(withOptional(data, key, variable || undefined))}
          />
        ))}
      </FieldGroup>
      <MockField
        node={node}
        mock={data.mock}
        names={['answer', 'title', 'source']}
        onChange={(mock, field) => change(withOptional(data, 'mock', mock), field)}
      />
    </>
  )
}
