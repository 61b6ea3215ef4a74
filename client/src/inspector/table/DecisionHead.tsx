import { memo } from 'react'
import { useWords } from '../../words/words.ts'
import { FormulaField } from '../fields/FormulaField.tsx'
import { NameField } from '../fields/NameField.tsx'
import { VariableField } from '../fields/VariableField.tsx'
import { ColumnMenu } from './ColumnMenu.tsx'
import { setInput, setOutput, type Table } from './decisionEdits.ts'
import type { EditTable } from './useTableEdit.ts'

const LONGEST_NAME = 60
const HEAD = 'min-w-44 border-l border-border p-2 align-top font-normal'

type Props = Pick<Table, 'inputs' | 'outputs'> & { edit: EditTable }

/** What each column tests, or where it keeps its result. It stays as it is while cells are typed in. */
export const DecisionHead = memo(function DecisionHead({ inputs, outputs, edit }: Props) {
  const words = useWords().desk.panels.decision
  return (
    <thead className="sticky top-0 z-10">
      <tr className="border-b border-border bg-raised">
        <th className="w-8 p-1">
          <span className="sr-only">{words.ruleMenu}</span>
        </th>
        {inputs.map((input, index) => (
          <th key={`input${index + 1}`} scope="col" className={HEAD}>
            <ColumnMenu side="inputs" index={index} count={inputs.length} edit={edit} />
            <FormulaField
              label={words.inputFormula}
              source={input.formula}
              onText={(formula) =>
                edit((table) => setInput(table, index, { formula }), `in${index}`)
              }
            />
            <div className="mt-2">
              <NameField
                label={words.inWords}
                value={input.name ?? ''}
                longest={LONGEST_NAME}
                onText={(name) =>
                  edit((table) => setInput(table, index, { name }), `in${index}.name`)
                }
              />
            </div>
          </th>
        ))}
        {outputs.map((output, index) => (
          <th
            key={`output${index + 1}`}
            scope="col"
            className={`${HEAD} bg-[color-mix(in_srgb,var(--accent-soft)_50%,var(--raised))]`}
          >
            <ColumnMenu side="outputs" index={index} count={outputs.length} edit={edit} />
            <VariableField
              label={words.outputVariable}
              variable={output.variable}
              type="text"
              onPick={(variable) => edit((table) => setOutput(table, index, variable))}
            />
          </th>
        ))}
        <th scope="col" className={`${HEAD} text-xs font-medium text-text-2`}>
          {words.ruleName}
        </th>
      </tr>
    </thead>
  )
})
