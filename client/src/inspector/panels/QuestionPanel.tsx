import { AnswerType, MESSAGE_LIMITS, storedType } from '@alur/flows'
import { without } from '../../lib/without.ts'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { QuestionChecks } from './QuestionChecks.tsx'
import { QuestionProblem } from './QuestionProblem.tsx'

export function QuestionPanel({ node, change }: PanelProps<'question'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { answer } = data
  const stored = storedType(answer.type)
  const isText = stored === 'text'

  function setBound(name: 'min' | 'max', source: string) {
    const next = source === '' ? without(answer, name) : { ...answer, [name]: source }
    change({ ...data, answer: next }, name)
  }

  return (
    <>
      <LocalizedField
        label={words.text}
        text={data.text}
        limit={MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <Labelled label={words.answerType}>
        {(id) => (
          <Pick
            id={id}
            label={words.answerType}
            value={answer.type}
            items={AnswerType.options.map((type) => ({
              value: type,
              label: words.answerTypes[type],
            }))}
            onPick={(type) =>
              change({ ...data, answer: { ...answer, type: AnswerType.parse(type) } })
            }
          />
        )}
      </Labelled>
      <VariableField
        label={words.keepIn}
        variable={data.variable}
        type={stored}
        onPick={(variable) => change({ ...data, variable })}
      />
      <div className="grid grid-cols-2 items-start gap-2">
        {(['min', 'max'] as const).map((name) => (
          <FormulaField
            key={name}
            label={boundLabel(name, isText, words)}
            source={answer[name] ?? ''}
            expects={isText ? 'number' : stored}
            hint={words.limitHint}
            onText={(source) => setBound(name, source)}
          />
        ))}
      </div>
      <QuestionProblem node={node} change={change} />
      <QuestionChecks node={node} change={change} />
    </>
  )
}

type Bounds = { least: string; most: string; leastLength: string; mostLength: string }

function boundLabel(name: 'min' | 'max', isText: boolean, words: Bounds): string {
  if (name === 'min') return isText ? words.leastLength : words.least
  return isText ? words.mostLength : words.most
}
