import { MESSAGE_LIMITS, storedType } from '@alur/flows'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { AnswerFields } from '../fields/AnswerFields.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { OptionalText } from '../fields/OptionalText.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { QuestionChecks } from './QuestionChecks.tsx'

export function QuestionPanel({ node, change }: PanelProps<'question'>) {
  const words = useWords().desk.inspector
  const { data } = node
  return (
    <>
      <LocalizedField
        label={words.text}
        text={data.text}
        limit={MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <AnswerFields
        answer={data.answer}
        onChange={(answer, field) => change({ ...data, answer }, field)}
      />
      <VariableField
        label={words.keepIn}
        variable={data.variable}
        type={storedType(data.answer.type)}
        onPick={(variable) => change({ ...data, variable })}
      />
      <OptionalText
        question={words.problemAsk}
        label={words.problemText}
        text={data.problem}
        limit={MESSAGE_LIMITS.text}
        onChange={(problem) => change(withOptional(data, 'problem', problem), 'problem')}
      />
      <QuestionChecks node={node} change={change} />
    </>
  )
}
