import { type FlowNode, runTests } from '@alur/flows'
import { useMemo } from 'react'
import { useDocument } from '../../document/editorContext.ts'
import { useFlowTypes } from '../../document/flowTypes.ts'
import { withItem, withoutItem } from '../../lib/list.ts'
import { useSettled } from '../../lib/useSettled.ts'
import { useWords } from '../../words/words.ts'
import { AddButton } from '../fields/AddButton.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { TestHead } from './TestHead.tsx'
import { TestRow } from './TestRow.tsx'
import { type Test, testColumns } from './testColumns.ts'
import { useGridKeys } from './useGridKeys.ts'

type Props = {
  node: FlowNode
  tests: Test[]
  onChange: (tests: Test[], field?: string) => void
}

const MOST = 100
const EMPTY: Test = { given: {}, expect: {} }

/** Examples that a step which computes must satisfy, each with whether it does. */
export function TestGrid({ node, tests, onChange }: Props) {
  const words = useWords().desk.panels.tests
  const types = useFlowTypes()
  const { columns, results } = useExamples(node, tests)
  const { table, onKeyDown } = useGridKeys({
    rows: tests.length,
    ...(tests.length < MOST ? { onAddRow: () => onChange([...tests, EMPTY]) } : {}),
  })

  return (
    <FieldGroup title={words.title} about={words.about}>
      {tests.length > 0 && (
        <div className="overflow-x-auto rounded-xl border border-border bg-surface">
          <table
            ref={table}
            aria-label={words.title}
            onKeyDown={onKeyDown}
            className="w-full border-collapse text-left"
          >
            <TestHead columns={columns} />
            <tbody>
              {tests.map((test, row) => (
                <TestRow
                  key={`test${row + 1}`}
                  row={row}
                  test={test}
                  columns={columns}
                  types={types}
                  result={results[row]}
                  onChange={(next, field) =>
                    onChange(withItem(tests, row, next), `test${row}.${field}`)
                  }
                  onRemove={() => onChange(withoutItem(tests, row))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <AddButton
        label={words.add}
        isDisabled={tests.length >= MOST}
        onAdd={() => onChange([...tests, EMPTY])}
      />
    </FieldGroup>
  )
}

/** A large table takes a while to play: its examples are played when the author pauses. */
function useExamples(node: FlowNode, tests: readonly Test[]) {
  const types = useFlowTypes()
  const document = useDocument((one) => one)
  const latest = useSettled(node)
  const flow = useSettled(document)
  const results = useMemo(() => runTests(latest, { document: flow, types }), [latest, flow, types])
  const columns = useMemo(
    () => (tests.length === 0 ? [] : testColumns(latest, tests, types)),
    [latest, tests, types],
  )
  return { columns, results }
}
