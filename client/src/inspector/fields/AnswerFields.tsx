import { type AnswerType, storedType } from '@alur/flows'
import type { DataOf } from '../../document/nodeOf.ts'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { answerItems } from './answerItems.ts'
import { FormulaField } from './FormulaField.tsx'
import { PatternField } from './PatternField.tsx'
import { PickField } from './PickField.tsx'

type Answer = DataOf<'question'>['answer']
type Props = { answer: Answer; onChange: (answer: Answer, field?: string) => void }

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

/** What a typed answer must be like: its kind, its form and its bounds. */
export function AnswerFields({ answer, onChange }: Props) {
  const words = useWords().desk.inspector
  const stored = storedType(answer.type)
  const isText = stored === 'text'
  // Limits that were set before the type was changed stay in sight.
  const isBounded = answer.min !== undefined || answer.max !== undefined
  const hasBounds = !HAVE_ONE_LENGTH.has(answer.type) || isBounded

  function setBound(name: 'min' | 'max', source: string) {
    onChange(source === '' ? without(answer, name) : { ...answer, [name]: source }, name)
  }

  return (
    <>
      <PickField
        label={words.answerType}
        value={answer.type}
        items={answerItems(words)}
        onPick={(type) =>
          onChange({ ...(type === 'code' ? answer : without(answer, 'pattern')), type })
        }
      />
      {answer.type === 'code' && (
        <PatternField
          pattern={answer.pattern ?? ''}
          onText={(pattern) => onChange({ ...answer, pattern }, 'pattern')}
        />
      )}
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
    </>
  )
}

type Bounds = { least: string; most: string; leastLength: string; mostLength: string }

function boundLabel(name: 'min' | 'max', isText: boolean, words: Bounds): string {
  if (name === 'min') return isText ? words.leastLength : words.least
  return isText ? words.mostLength : words.most
}
