import { MESSAGE_LIMITS } from '@alur/flows'
import { without } from '../../lib/without.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'

/** What is said when the answer cannot be read; without it the flow's own texts are used. */
export function QuestionProblem({ node, change }: PanelProps<'question'>) {
  const { inspector: words, list } = useWords().desk
  const { data } = node
  if (!data.problem) {
    return <AddButton label={words.addProblemText} onAdd={() => change({ ...data, problem: {} })} />
  }
  return (
    <ItemBox
      title={words.problemText}
      removeLabel={list.remove}
      onRemove={() => change(without(data, 'problem'))}
    >
      <LocalizedField
        label={words.text}
        text={data.problem}
        limit={MESSAGE_LIMITS.text}
        onChange={(problem) => change({ ...data, problem }, 'problem')}
      />
    </ItemBox>
  )
}
