import { MESSAGE_LIMITS } from '@alur/flows'
import { useWords } from '../../words/words.ts'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'

const LOCAL = { count: 'number', total: 'number', item: 'text' } as const
const PROBLEMS = ['typeProblem', 'sizeProblem', 'countProblem'] as const

/** What is said about the files that come. */
export function UploadTexts({ node, change }: PanelProps<'upload'>) {
  const words = useWords().desk.panels.upload
  const { data } = node
  return (
    <FieldGroup title={words.texts} about={words.textsAbout}>
      <LocalizedField
        label={words.progress}
        text={data.progress}
        limit={MESSAGE_LIMITS.interactiveBody}
        isSingleLine
        local={LOCAL}
        onChange={(progress) => change({ ...data, progress }, 'progress')}
      />
      {PROBLEMS.map((name) => (
        <LocalizedField
          key={name}
          label={words[name]}
          text={data[name]}
          limit={MESSAGE_LIMITS.interactiveBody}
          isSingleLine
          onChange={(text) => change({ ...data, [name]: text }, name)}
        />
      ))}
    </FieldGroup>
  )
}
