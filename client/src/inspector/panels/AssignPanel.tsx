import { useFlowTypes } from '../../document/flowTypes.ts'
import { movedUp, withItem, withoutItem } from '../../lib/list.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemBox } from '../fields/ItemBox.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'

const MOST = 40

export function AssignPanel({ node, change }: PanelProps<'assign'>) {
  const words = useWords().desk.inspector
  const types = useFlowTypes()
  const { set } = node.data
  return (
    <>
      <p className="text-xs text-text-3">{words.settingsHint}</p>
      {set.map((one, index) => (
        <ItemBox
          key={`set${index + 1}`}
          title={words.setting(index + 1)}
          removeLabel={words.removeSetting(index + 1)}
          onRemove={set.length > 1 ? () => change({ set: withoutItem(set, index) }) : undefined}
          onMoveUp={index > 0 ? () => change({ set: movedUp(set, index) }) : undefined}
        >
          <VariableField
            label={words.variable}
            variable={one.variable}
            type="number"
            onPick={(variable) => change({ set: withItem(set, index, { ...one, variable }) })}
          />
          <FormulaField
            label={words.formula}
            source={one.formula}
            expects={types[one.variable]}
            hint={words.formulaHint}
            onText={(formula) =>
              change({ set: withItem(set, index, { ...one, formula }) }, `set${index}`)
            }
          />
        </ItemBox>
      ))}
      <AddButton
        label={words.addSetting}
        isDisabled={set.length >= MOST}
        onAdd={() => change({ set: [...set, { variable: '', formula: '' }] })}
      />
    </>
  )
}
