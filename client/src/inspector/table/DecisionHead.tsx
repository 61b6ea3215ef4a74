import { withItem } from '../../lib/list.ts'
import { withOptional } from '../../lib/withOptional.ts'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { NameField } from '../fields/NameField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import type { Table } from './decisionEdits.ts'

const LONGEST_NAME = 60
const HEAD = 'min-w-44 border-l border-border p-2 align-top font-normal'

type Props = { data: Table; onChange: (table: Table, field?: string) => void }

/** What each column tests, or where it keeps its result. */
export function DecisionHead({ data, onChange }: Props) {
  const words = useWords().desk.panels.decision
  const { inputs, outputs } = data
  return (
    <thead>
      <tr className="border-b border-border bg-raised">
        <th className="w-8 p-1">
          <span className="sr-only">{words.ruleMenu}</span>
        </th>
        {inputs.map((input, index) => (
          <th key={`input${index + 1}`} scope="col" className={HEAD}>
            <ColumnMenu data={data} side="inputs" index={index} onChange={onChange} />
            <FormulaField
              label={words.inputFormula}
              source={input.formula}
              onText={(formula) =>
                onChange(
                  { ...data, inputs: withItem(inputs, index, { ...input, formula }) },
                  `input${index}`,
                )
              }
            />
            <div className="mt-2">
              <NameField
                label={words.inWords}
                value={input.name ?? ''}
                longest={LONGEST_NAME}
                onText={(name) => {
                  const next = withOptional(input, 'name', name || undefined)
                  onChange({ ...data, inputs: withItem(inputs, index, next) }, `input${index}.name`)
                }}
              />
            </div>
          </th>
        ))}
        {outputs.map((output, index) => (
          <th key={`output${index + 1}`} scope="col" className={`${HEAD} bg-accent-soft/50`}>
            <ColumnMenu data={data} side="outputs" index={index} onChange={onChange} />
            <VariableField
              label={words.outputVariable}
              variable={output.variable}
              type="text"
              onPick={(variable) =>
                onChange({ ...data, outputs: withItem(outputs, index, { variable }) })
              }
            />
          </th>
        ))}
        <th scope="col" className={`${HEAD} text-xs font-medium text-text-2`}>
          {words.ruleName}
        </th>
      </tr>
    </thead>
  )
}
