import { MESSAGE_LIMITS, storedType } from '@alur/flows'
import { withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { LocalizedField } from '../fields/LocalizedField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 10

/** Conditions on the answer, each with what is said when it does not hold. */
export function QuestionChecks({ node, change }: PanelProps<'question'>) {
  const words = useWords().desk.inspector
  const { data } = node
  const { checks } = data
  return (
    <>
      {checks.map((check, index) => (
        <ItemBox
          key={`check${index + 1}`}
          title={`${words.checks} ${index + 1}`}
          removeLabel={words.removeCheck(index + 1)}
          onRemove={() => change({ ...data, checks: withoutItem(checks, index) })}
        >
          <FormulaField
            label={words.checkFormula}
            source={check.formula}
            expects="boolean"
            local={{ answer: storedType(data.answer.type) }}
            onText={(formula) =>
              change(
                { ...data, checks: withItem(checks, index, { ...check, formula }) },
                `check${index}.formula`,
              )
            }
          />
          <LocalizedField
            label={words.checkText}
            text={check.text}
            limit={MESSAGE_LIMITS.text}
            onChange={(text) =>
              change(
                { ...data, checks: withItem(checks, index, { ...check, text }) },
                `check${index}.text`,
              )
            }
          />
        </ItemBox>
      ))}
      <AddButton
        label={words.addCheck}
        isDisabled={checks.length >= MOST}
        onAdd={() => change({ ...data, checks: [...checks, { formula: '', text: {} }] })}
      />
    </>
  )
}
