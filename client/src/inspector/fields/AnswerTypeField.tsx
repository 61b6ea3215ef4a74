import { AnswerType } from '@alur/flows'
import { Labelled } from '../../ui/Labelled.tsx'
import { Pick } from '../../ui/Pick.tsx'
import { useWords, type Words } from '../../words/words.ts'

type Props = { type: AnswerType; onPick: (type: AnswerType) => void }

/** What the customer is asked to type, with an example of each. */
export function AnswerTypeField({ type, onPick }: Props) {
  const words = useWords().desk.inspector
  return (
    <Labelled label={words.answerType}>
      {(id) => (
        <Pick
          id={id}
          label={words.answerType}
          value={type}
          items={AnswerType.options.map((one) => ({
            value: one,
            label: words.answerTypes[one],
            about: words.answerExamples[one],
            group: words.answerGroups[GROUPS[one]],
          }))}
          onPick={(picked) => onPick(AnswerType.parse(picked))}
        />
      )}
    </Labelled>
  )
}

/** Types of a group follow each other in `AnswerType`. */
const GROUPS: Record<AnswerType, keyof Words['desk']['inspector']['answerGroups']> = {
  text: 'words',
  name: 'words',
  number: 'numbers',
  money: 'numbers',
  date: 'numbers',
  time: 'numbers',
  phone: 'reach',
  email: 'reach',
  postcode: 'reach',
  nik: 'identity',
  lastFour: 'identity',
  npwp: 'identity',
  nitku: 'identity',
  iban: 'finance',
  bic: 'finance',
  plate: 'finance',
  code: 'finance',
}
