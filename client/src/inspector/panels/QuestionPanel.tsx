import { type AnswerType, MESSAGE_LIMITS, storedType } from '@alur/flows'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { AnswerTypeField } from '../fields/AnswerTypeField.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import { PatternField } from '../fields/PatternField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { QuestionChecks } from './QuestionChecks.tsx'
import { QuestionProblem } from './QuestionProblem.tsx'

/** Their form alone says how long they are. */
const HAVE_ONE_LENGTH: ReadonlySet<AnswerType> = new Set([
  'postcode',
  'nik',
  'lastFour',
  'npwp',
  'nitku',
  'iban',
  'bic',
  'plate',
  'code',
])

export function QuestionPanel({ node, change }: PanelProps<'question'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { answer } = data
  const stored = storedType(answer.type)
  const isText = stored === 'text'
  // Limits that were set before the type was changed stay in sight.
  const isBounded = answer.min !== undefined || answer.max !== undefined
  const hasBounds = !HAVE_ONE_LENGTH.has(answer.type) || isBounded

  function setBound(name: 'min' | 'max', source: string) {
    const next = source === '' ? without(answer, name) : { ...answer, [name]: source }
    change({ ...data, answer: next }, name)
  }

  function pickType(type: AnswerType) {
    const next = type === 'code' ? answer : without(answer, 'pattern')
    change({ ...data, answer: { ...next, type } })
  }

  return (
    <>
      <LocalizedField
        label={words.text}
        text={data.text}
        limit={MESSAGE_LIMITS.text}
        onChange={(text) => change({ ...data, text }, 'text')}
      />
      <AnswerTypeField type={answer.type} onPick={pickType} />
      {answer.type === 'code' && (
        <PatternField
          pattern={answer.pattern ?? ''}
          onText={(pattern) => change({ ...data, answer: { ...answer, pattern } }, 'pattern')}
        />
      )}
      <VariableField
        label={words.keepIn}
        variable={data.variable}
        type={stored}
        onPick={(variable) => change({ ...data, variable })}
      />
      {hasBounds && (
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
      )}
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
