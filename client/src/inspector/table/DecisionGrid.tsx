import type { ClipboardEvent } from 'react'
import { useView } from '../../document/editorContext.ts'
import type { NodeOf } from '../../document/nodeOf.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { DecisionHead } from './DecisionHead.tsx'
import { DecisionRow } from './DecisionRow.tsx'
import { addColumn, addRule, moveRule, pasteCells } from './decisionEdits.ts'
import { placeOf } from './placeOf.ts'
import { useCellProblems } from './useCellProblems.ts'
import { useGridKeys } from './useGridKeys.ts'
import { useRowWindow } from './useRowWindow.ts'
import { useTableEdit } from './useTableEdit.ts'

const MOST_RULES = 500
const MOST_COLUMNS = 20

/** The rules of a table as rows, what they test and give as columns. */
export function DecisionGrid({ node }: { node: NodeOf<'decision'> }) {
  const words = useWords().desk.panels.decision
  const { rules, inputs, outputs } = node.data
  const problems = useCellProblems(
    node.id,
    useView((view) => view.findings),
  )
  const edit = useTableEdit(node.id)
  const shown = useRowWindow(rules.length)
  const isFull = rules.length >= MOST_RULES
  const addLast = () => edit((table) => addRule(table, table.rules.length))
  const { table, onKeyDown } = useGridKeys({
    rows: rules.length,
    onMoveRow: (row, by) => edit((one) => moveRule(one, row, by)),
    ...(isFull ? {} : { onAddRow: addLast }),
  })
  /** A single value goes into its cell as everywhere. */
  function paste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text/plain')
    const place = placeOf(event.target)
    if (!place || !/[\t\n]/.test(text.trim())) return
    event.preventDefault()
    edit((one) => pasteCells(one, place, { text, most: MOST_RULES }))
  }

  return (
    <>
      <div
        className="max-h-[70dvh] overflow-auto rounded-xl border border-border bg-surface"
        onScroll={(event) => shown.onScroll(event.currentTarget)}
      >
        <table
          ref={table}
          aria-label={words.table}
          aria-rowcount={rules.length + 1}
          onKeyDown={onKeyDown}
          onPaste={paste}
          className="w-full border-collapse text-left"
        >
          <DecisionHead inputs={inputs} outputs={outputs} edit={edit} />
          <tbody>
            <tr aria-hidden style={{ height: shown.above }} />
            {rules.slice(shown.first, shown.end).map((rule, index) => (
              <DecisionRow
                key={rule.id}
                row={shown.first + index}
                rule={rule}
                inputs={inputs}
                outputs={outputs}
                isOnly={rules.length === 1}
                isLast={shown.first + index === rules.length - 1}
                problems={problems}
                edit={edit}
              />
            ))}
            <tr aria-hidden style={{ height: shown.below }} />
          </tbody>
        </table>
      </div>
      <p className="-mt-1 text-xs text-text-3">{words.cellHint}</p>
      <div className="flex flex-wrap gap-x-4">
        <AddButton label={words.addRule} isDisabled={isFull} onAdd={addLast} />
        <AddButton
          label={words.addInput}
          isDisabled={inputs.length >= MOST_COLUMNS}
          onAdd={() => edit((one) => addColumn(one, 'inputs'))}
        />
        <AddButton
          label={words.addOutput}
          isDisabled={outputs.length >= MOST_COLUMNS}
          onAdd={() => edit((one) => addColumn(one, 'outputs'))}
        />
      </div>
    </>
  )
}
