import { useView } from '../../document/editorContext.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import type { PanelProps } from '../panelProps.ts'
import { DecisionHead } from './DecisionHead.tsx'
import { DecisionRow } from './DecisionRow.tsx'
import { addColumn, addRule, moveRule, type Table } from './decisionEdits.ts'
import { useCellProblems } from './useCellProblems.ts'
import { useGridKeys } from './useGridKeys.ts'

const MOST_RULES = 500
const MOST_COLUMNS = 20

/** The rules of a table as rows, what they test and give as columns. */
export function DecisionGrid({ node, change }: PanelProps<'decision'>) {
  const words = useWords().desk.panels.decision
  const { data } = node
  const { rules, inputs, outputs } = data
  const problems = useCellProblems(
    node.id,
    useView((view) => view.findings),
  )
  const put = (table: Table, field?: string) => change(table, field)
  const { table, onKeyDown } = useGridKeys({
    rows: rules.length,
    onMoveRow: (row, by) => put(moveRule(data, row, by)),
    ...(rules.length < MOST_RULES ? { onAddRow: () => put(addRule(data, rules.length)) } : {}),
  })
  return (
    <>
      <div className="overflow-x-auto rounded-xl border border-border bg-surface">
        <table
          ref={table}
          aria-label={words.table}
          onKeyDown={onKeyDown}
          className="w-full border-collapse text-left"
        >
          <DecisionHead data={data} onChange={put} />
          <tbody>
            {rules.map((rule, row) => (
              <DecisionRow
                key={rule.id}
                data={data}
                row={row}
                rule={rule}
                problems={problems}
                onChange={put}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className="-mt-1 text-xs text-text-3">{words.cellHint}</p>
      <div className="flex flex-wrap gap-x-4">
        <AddButton
          label={words.addRule}
          isDisabled={rules.length >= MOST_RULES}
          onAdd={() => put(addRule(data, rules.length))}
        />
        <AddButton
          label={words.addInput}
          isDisabled={inputs.length >= MOST_COLUMNS}
          onAdd={() => put(addColumn(data, 'inputs'))}
        />
        <AddButton
          label={words.addOutput}
          isDisabled={outputs.length >= MOST_COLUMNS}
          onAdd={() => put(addColumn(data, 'outputs'))}
        />
      </div>
    </>
  )
}
