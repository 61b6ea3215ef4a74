import { useFlowTypes } from '../../document/flowTypes.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { ItemList } from '../fields/ItemList.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import type { PanelProps } from '../panelProps.ts'
import { TestGrid } from '../table/TestGrid.tsx'

const MOST = 200

export function AssignPanel({ node, change }: PanelProps<'assign'>) {
  const words = useWords().desk.inspector
  const types = useFlowTypes()
  const { data } = node
  return (
    <>
      <p className="text-xs text-text-3">{words.settingsHint}</p>
      <ItemList
        items={data.set}
        field="set"
        titleOf={(number, { variable }) => variable || words.setting(number)}
        aboutOf={({ formula }) => `= ${formula}`}
        least={1}
        most={MOST}
        add={{ label: words.addSetting, create: () => ({ variable: '', formula: '' }) }}
        onChange={(set, field) => change({ ...data, set }, field)}
      >
        {(one, put) => (
          <>
            <VariableField
              label={words.variable}
              variable={one.variable}
              type="number"
              onPick={(variable) => put({ ...one, variable })}
            />
            <FormulaField
              label={words.formula}
              source={one.formula}
              expects={types[one.variable]}
              hint={words.formulaHint}
              onText={(formula) => put({ ...one, formula }, 'formula')}
            />
          </>
        )}
      </ItemList>
      <TestGrid
        node={node}
        tests={data.tests ?? []}
        onChange={(tests, field) =>
          change(withOptional(data, 'tests', tests.length > 0 ? tests : undefined), field)
        }
      />
    </>
  )
}
